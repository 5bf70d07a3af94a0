namespace HipBot.Storage.Rows;

/// <summary>An update that was handled.</summary>
internal sealed class HandledRow
{
    public required string Bot { get; init; }

    public required long Update { get; init; }

    /// <summary>In Unix milliseconds, UTC.</summary>
    public required long AtUtc { get; init; }
}
