namespace HipBot.Storage.Rows;

/// <summary>How hard a person found an exercise the last time.</summary>
internal sealed class VerdictRow
{
    public required string Person { get; init; }

    public required string Exercise { get; init; }

    public required string Verdict { get; init; }
}
