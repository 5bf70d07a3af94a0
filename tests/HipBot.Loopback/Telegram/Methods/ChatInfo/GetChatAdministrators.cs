using System.Text.Json.Nodes;
using HipBot.Loopback.Telegram.Chats;
using HipBot.Loopback.Telegram.Http;
using HipBot.Loopback.Telegram.Methods.Input;

namespace HipBot.Loopback.Telegram.Methods.ChatInfo;

/// <summary>getChatAdministrators.</summary>
internal static class GetChatAdministrators
{
    public static JsonNode? Handle(World world, Arguments arguments)
    {
        if (ChatTarget.Find(world, arguments, Access.ReadMembers) is not MemberRoom room)
        {
            throw ApiRefusalException.BadRequest("there are no administrators in the private chat");
        }

        return new JsonArray([.. room.Administrators.Select(member => member.ToJson(room.IsChannel))]);
    }
}
