using System.Text.Json.Nodes;
using HipBot.Loopback.Telegram.Chats;
using HipBot.Loopback.Telegram.Http;
using HipBot.Loopback.Telegram.Methods.Input;

namespace HipBot.Loopback.Telegram.Methods.ChatInfo;

/// <summary>getChat.</summary>
internal static class GetChat
{
    public static JsonNode? Handle(World world, Arguments arguments) => ChatTarget.Find(world, arguments, Access.Read).ToFullJson();
}
