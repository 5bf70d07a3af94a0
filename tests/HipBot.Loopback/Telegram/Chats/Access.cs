namespace HipBot.Loopback.Telegram.Chats;

/// <summary>What a call wants to do in a chat.</summary>
internal enum Access
{
    /// <summary>Look at it.</summary>
    Read,

    /// <summary>Look at who is in it.</summary>
    ReadMembers,

    /// <summary>Change what the bot has sent.</summary>
    Edit,

    /// <summary>Send something.</summary>
    Write,
}
