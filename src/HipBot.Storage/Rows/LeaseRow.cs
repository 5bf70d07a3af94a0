namespace HipBot.Storage.Rows;

/// <summary>What one process does alone.</summary>
internal sealed class LeaseRow
{
    public required string Name { get; init; }

    public required string Holder { get; init; }

    /// <summary>In Unix milliseconds, UTC.</summary>
    public required long UntilUtc { get; init; }
}
