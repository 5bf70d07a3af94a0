namespace HipBot.Storage.Rows;

/// <summary>A day on which a person did something.</summary>
internal sealed class DoneRow
{
    public required string Person { get; init; }

    /// <summary>The day, as ISO text.</summary>
    public required string Day { get; init; }
}
