namespace HipBot.Loopback.Telegram.Chats;

/// <summary>What somebody is in a chat.</summary>
public enum MemberStatus
{
    /// <summary>Not in it.</summary>
    Left,

    /// <summary>In it.</summary>
    Member,

    /// <summary>In it, and may not do everything.</summary>
    Restricted,

    /// <summary>Helps to run it.</summary>
    Administrator,

    /// <summary>Owns it.</summary>
    Creator,

    /// <summary>Was put out.</summary>
    Kicked,
}
