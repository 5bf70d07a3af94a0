namespace HipBot.Storage.Rows;

/// <summary>What a platform calls a file.</summary>
internal sealed class MediaRow
{
    public required string Bot { get; init; }

    public required string Hash { get; init; }

    public required string Reference { get; init; }
}
