namespace HipBot.Engine.Chat;

/// <summary>What was last spoken of with a person in a chat. It is kept in memory for ten minutes and nowhere else.</summary>
/// <param name="Item">The id of the topic, exercise or routine that was shown; null where none was.</param>
/// <param name="Question">What the person asked; null where they asked nothing.</param>
public sealed record RecentTalk(string? Item, string? Question)
{
    /// <summary>The ids of warning signs that the person said are not there.</summary>
    public IReadOnlyList<string> RuledOut { get; init; } = [];

    /// <summary>Whether the question may go to the moderators: not where it spoke of a warning sign, and not twice.</summary>
    public bool MayBeSent { get; init; }
}
