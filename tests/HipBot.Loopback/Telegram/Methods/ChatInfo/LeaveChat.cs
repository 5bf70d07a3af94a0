using System.Text.Json.Nodes;
using HipBot.Loopback.Telegram.Chats;
using HipBot.Loopback.Telegram.Http;
using HipBot.Loopback.Telegram.Methods.Input;

namespace HipBot.Loopback.Telegram.Methods.ChatInfo;

/// <summary>leaveChat.</summary>
internal static class LeaveChat
{
    public static JsonNode? Handle(World world, Arguments arguments)
    {
        if (ChatTarget.Find(world, arguments, Access.Read) is not MemberRoom room)
        {
            throw ApiRefusalException.BadRequest("chat member status can't be changed in private chats");
        }

        room.LeaveBot();
        return true;
    }
}
