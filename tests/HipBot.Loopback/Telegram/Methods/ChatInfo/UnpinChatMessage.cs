using System.Text.Json.Nodes;
using HipBot.Loopback.Telegram.Chats;
using HipBot.Loopback.Telegram.Http;
using HipBot.Loopback.Telegram.Methods.Input;

namespace HipBot.Loopback.Telegram.Methods.ChatInfo;

/// <summary>unpinChatMessage.</summary>
internal static class UnpinChatMessage
{
    public static JsonNode? Handle(World world, Arguments arguments)
    {
        var room = ChatTarget.Find(world, arguments, Access.Write);
        if (room.Pinned is null)
        {
            throw ApiRefusalException.BadRequest("message to unpin not found");
        }

        PinChatMessage.CheckRights(room);
        room.Pinned = null;
        return true;
    }
}
