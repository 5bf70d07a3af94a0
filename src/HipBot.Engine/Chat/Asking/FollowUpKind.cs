namespace HipBot.Engine.Chat.Asking;

/// <summary>What a short question wants of what was spoken of last.</summary>
internal enum FollowUpKind
{
    /// <summary>More of it.</summary>
    More,

    /// <summary>How often, how long or how much.</summary>
    HowMuch,
}
