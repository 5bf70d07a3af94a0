namespace HipBot.Engine.Moderation;

/// <summary>What somebody sent to the moderators. It says nothing about who sent it, and from which chat.</summary>
/// <param name="Id">A random id.</param>
/// <param name="Kind">What it is.</param>
/// <param name="About">The id of the topic, exercise or routine that it is about; null where it is about none.</param>
/// <param name="Text">What they wrote.</param>
/// <param name="Day">The day on which it came, in UTC. No time of day: it could tell who it was.</param>
public sealed record InboxItem(Guid Id, InboxKind Kind, string? About, string Text, DateOnly Day)
{
    /// <summary>An item that comes now.</summary>
    public static InboxItem Of(InboxKind kind, string? about, string text, DateTimeOffset now) =>
        new(Guid.NewGuid(), kind, about, text, DateOnly.FromDateTime(now.UtcDateTime));
}
