namespace HipBot.Loopback.Telegram.People;

/// <summary>The accounts that Telegram itself puts where there is no person.</summary>
internal static class KnownAccounts
{
    /// <summary>Stands for an administrator who stays anonymous.</summary>
    public static Account GroupAnonymousBot { get; } = new(1087968824, "Group") { IsBot = true, Username = "GroupAnonymousBot" };

    /// <summary>Stands for a channel that speaks in a group.</summary>
    public static Account ChannelBot { get; } = new(136817688, "Channel") { IsBot = true, Username = "Channel_Bot" };

    /// <summary>Brings the posts of a channel to the group that is linked to it.</summary>
    public static Account Telegram { get; } = new(777000, "Telegram");
}
