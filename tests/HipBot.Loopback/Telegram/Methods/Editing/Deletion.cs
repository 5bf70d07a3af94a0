using HipBot.Loopback.Telegram.Chats;
using HipBot.Loopback.Telegram.Http;
using HipBot.Loopback.Telegram.Messages;

namespace HipBot.Loopback.Telegram.Methods.Editing;

/// <summary>What a bot may delete: what it sent in the last 48 hours, all in its private chats, and all where it has the right to.</summary>
internal static class Deletion
{
    private static readonly TimeSpan Longest = TimeSpan.FromHours(48);

    public static void Delete(ChatMessage message)
    {
        var isModerator = message.Room is MemberRoom { Bot: { IsAdministrator: true, Rights.CanDeleteMessages: true } };
        if (!isModerator && !message.IsFromBot && message.Room is MemberRoom)
        {
            throw ApiRefusalException.BadRequest("message can't be deleted");
        }

        if (!isModerator && message.Room.World.Time.GetUtcNow() - message.Date > Longest)
        {
            throw ApiRefusalException.BadRequest("message can't be deleted for everyone");
        }

        message.Delete();
    }
}
