namespace HipBot.Engine.DailyPrompts;

/// <summary>Why a subscription ended without being turned off.</summary>
public enum SubscriptionEnd
{
    /// <summary>The person has blocked the bot or takes no messages from it.</summary>
    Blocked,

    /// <summary>The bot was removed from the chat, or the chat is gone.</summary>
    Removed,

    /// <summary>The bot may not write there.</summary>
    NotAllowed,

    /// <summary>Its time zone is not known any more.</summary>
    ZoneGone,

    /// <summary>What was kept of it cannot be read.</summary>
    Unreadable,
}
