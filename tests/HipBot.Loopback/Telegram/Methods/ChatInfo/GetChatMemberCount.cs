using System.Text.Json.Nodes;
using HipBot.Loopback.Telegram.Chats;
using HipBot.Loopback.Telegram.Http;
using HipBot.Loopback.Telegram.Methods.Input;

namespace HipBot.Loopback.Telegram.Methods.ChatInfo;

/// <summary>getChatMemberCount.</summary>
internal static class GetChatMemberCount
{
    public static JsonNode? Handle(World world, Arguments arguments) =>
        ChatTarget.Find(world, arguments, Access.ReadMembers) is MemberRoom room ? room.MemberCount : 2;
}
