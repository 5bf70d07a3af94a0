using System.Text.Json.Nodes;
using HipBot.Loopback.Telegram.Chats;
using HipBot.Loopback.Telegram.Http;
using HipBot.Loopback.Telegram.Methods.Input;

namespace HipBot.Loopback.Telegram.Methods.ChatInfo;

/// <summary>pinChatMessage.</summary>
internal static class PinChatMessage
{
    public static JsonNode? Handle(World world, Arguments arguments)
    {
        var room = ChatTarget.Find(world, arguments, Access.Write);
        var message = room.Find(arguments.Int("message_id", 0)) ?? throw ApiRefusalException.BadRequest("message to pin not found");
        CheckRights(room);
        room.Pinned = message;
        return true;
    }

    public static void CheckRights(Room room)
    {
        if (room is MemberRoom members && !(members.Bot.IsAdministrator && (members.IsChannel ? members.Bot.Rights.CanEditMessages : members.Bot.Rights.CanPinMessages)))
        {
            throw ApiRefusalException.BadRequest("not enough rights to manage pinned messages in the chat");
        }
    }
}
