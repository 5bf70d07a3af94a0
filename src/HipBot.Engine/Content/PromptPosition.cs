namespace HipBot.Engine.Content;

/// <summary>Where one does a daily prompt.</summary>
public enum PromptPosition
{
    /// <summary>On the floor.</summary>
    Floor,

    /// <summary>On a chair.</summary>
    Chair,

    /// <summary>Standing.</summary>
    Standing,
}
