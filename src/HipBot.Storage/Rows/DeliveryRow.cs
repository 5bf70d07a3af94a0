namespace HipBot.Storage.Rows;

/// <summary>What is to be sent, or was.</summary>
internal sealed class DeliveryRow
{
    public required string Key { get; init; }

    public required string Kind { get; init; }

    public required string Subscription { get; init; }

    public required string Platform { get; init; }

    public required string Chat { get; init; }

    public required string? Person { get; init; }

    public required string Date { get; init; }

    public required string Prompt { get; init; }

    /// <summary>Whether it waits, or what became of it; a number, for the index.</summary>
    public required int State { get; init; }

    public required int Attempts { get; init; }

    /// <summary>In Unix milliseconds, UTC, as the two below.</summary>
    public required long DueUtc { get; init; }

    public required long ExpiresUtc { get; init; }

    /// <summary>From when on it may be tried: of one that is claimed, when the claim ends; of one that is done with, when that was.</summary>
    public required long NextUtc { get; init; }

    /// <summary>Who has claimed it; null where nobody has.</summary>
    public required string? Claim { get; init; }
}
