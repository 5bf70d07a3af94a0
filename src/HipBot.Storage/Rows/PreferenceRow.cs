namespace HipBot.Storage.Rows;

/// <summary>What a person chose to see.</summary>
internal sealed class PreferenceRow
{
    public required string Person { get; init; }

    /// <summary>Whether days are not counted for them.</summary>
    public required bool HidesProgress { get; init; }
}
