namespace HipBot.Engine.Moderation;

/// <summary>What an inbox item is.</summary>
public enum InboxKind
{
    /// <summary>Something is wrong with an answer, exercise or routine.</summary>
    Report,

    /// <summary>A question that the library has no answer to.</summary>
    Question,
}
