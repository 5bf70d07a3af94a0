namespace HipBot.Engine.Content;

/// <summary>For whom a daily prompt is.</summary>
public enum PromptFocus
{
    /// <summary>The hips.</summary>
    Hips,

    /// <summary>The low back.</summary>
    LowBack,

    /// <summary>People who sit at a desk.</summary>
    Desk,

    /// <summary>Runners.</summary>
    Runner,

    /// <summary>People who want it gentle.</summary>
    Gentle,
}
