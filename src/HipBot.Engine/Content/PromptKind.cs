namespace HipBot.Engine.Content;

/// <summary>What kind of thing a daily prompt is.</summary>
public enum PromptKind
{
    /// <summary>A movement.</summary>
    Do,

    /// <summary>A fact, with its source.</summary>
    Learn,

    /// <summary>Something to watch in oneself.</summary>
    Notice,

    /// <summary>Something to arrange.</summary>
    Plan,

    /// <summary>A pause.</summary>
    Rest,
}
