namespace HipBot.TelegramChat;

/// <summary>Where a message goes.</summary>
/// <param name="Chat">The id of the chat; those of groups and channels are below zero.</param>
/// <param name="Thread">The topic of a forum; null where there is none.</param>
internal sealed record TelegramAddress(long Chat, int? Thread = null)
{
    /// <summary>Whether others read along.</summary>
    public bool IsGroup => Chat < 0;
}
