namespace HipBot.Storage.Rows;

/// <summary>The daily prompts of a chat. Dates and times are ISO text, instants Unix milliseconds in UTC.</summary>
internal sealed class SubscriptionRow
{
    public required string Id { get; init; }

    public required string Chat { get; init; }

    public required string? Person { get; init; }

    public required string Time { get; init; }

    public required string Zone { get; init; }

    /// <summary>The days of the week as bits, Monday the lowest.</summary>
    public required int Days { get; init; }

    public required string? Focus { get; init; }

    /// <summary>The positions that are left out, as bits.</summary>
    public required int Without { get; init; }

    public required string? NextDate { get; init; }

    public required long? NextDueUtc { get; init; }

    public required string? LastDate { get; init; }

    public required string? PausedUntil { get; init; }

    public required string? GentleUntil { get; init; }

    public required long DeckSeed { get; init; }

    public required int DeckRound { get; init; }

    public required long? DeckLast { get; init; }

    public required string? End { get; init; }

    public required bool EndIsTold { get; init; }

    /// <summary>Counts the changes, so that of two at once one is noticed.</summary>
    public int Version { get; init; }
}
