namespace HipBot.Storage.Rows;

/// <summary>Where a person is in an exercise or routine.</summary>
internal sealed class WalkRow
{
    public required string Person { get; init; }

    public required string Chat { get; init; }

    public required string Tag { get; init; }

    public required string Subject { get; init; }

    public required string Swaps { get; init; }

    public required int Step { get; init; }

    public required string Stamp { get; init; }

    /// <summary>When it last went on, in Unix milliseconds, UTC.</summary>
    public required long Touched { get; init; }

    /// <summary>Counts the changes, so that of two at once one is noticed.</summary>
    public int Version { get; init; }
}
