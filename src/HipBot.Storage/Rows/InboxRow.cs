namespace HipBot.Storage.Rows;

/// <summary>An item of the moderators' inbox.</summary>
internal sealed class InboxRow
{
    public required Guid Id { get; init; }

    public required string Kind { get; init; }

    public required string? About { get; init; }

    public required string Text { get; init; }

    /// <summary>The day, as ISO text.</summary>
    public required string Day { get; init; }

    /// <summary>The order in which the items came; the database counts it.</summary>
    public long Number { get; init; }
}
