using HipBot.Engine.Chat.Forms;

namespace HipBot.Engine.Chat;

/// <summary>What was last spoken of with a person in a chat. It is kept in memory for ten minutes and nowhere else.</summary>
/// <param name="Item">The id of the topic, exercise or routine that was shown; null where none was.</param>
/// <param name="Question">What the person asked; null where they asked nothing.</param>
public sealed record RecentTalk(string? Item, string? Question)
{
    /// <summary>The id of the warning sign that the person was asked about and has not said yes or no to; null where there is none.</summary>
    public string? AskedAbout { get; init; }

    /// <summary>Whether that question was repeated, since the person spoke of something else.</summary>
    public bool WasRepeated { get; init; }

    /// <summary>The form whose text led to that question, filled in; null where it was no form.</summary>
    public ChatForm? Form { get; init; }

    /// <summary>What follows where the person says no to that question; null where their own question is answered then.</summary>
    public ChatReply? AfterNo { get; init; }

    /// <summary>Whether the person was told to get help, so that no exercise goes on unasked.</summary>
    public bool WasWarned { get; init; }

    /// <summary>Whether a warning sign was spoken of that may be there: nothing but help comes after it.</summary>
    public bool HasSign => WasWarned || AskedAbout is not null;

    /// <summary>The ids of warning signs that the person said are not there.</summary>
    public IReadOnlyList<string> RuledOut { get; init; } = [];

    /// <summary>Whether the question may go to the moderators: not where it spoke of a warning sign, and not twice.</summary>
    public bool MayBeSent { get; init; }
}
