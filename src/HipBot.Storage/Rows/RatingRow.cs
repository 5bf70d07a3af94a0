namespace HipBot.Storage.Rows;

/// <summary>How often an answer helped.</summary>
internal sealed class RatingRow
{
    public required string Id { get; init; }

    public int Helped { get; init; }

    public int DidNotHelp { get; init; }
}
