using System.Text.Json.Nodes;
using HipBot.Loopback.Telegram.Chats;
using HipBot.Loopback.Telegram.Http;

namespace HipBot.Loopback.Telegram.Methods.Profile;

/// <summary>For whom commands are meant.</summary>
internal static class CommandScope
{
    private static readonly string[] Wide = ["default", "all_private_chats", "all_group_chats", "all_chat_administrators"];

    private static readonly string[] Narrow = ["chat", "chat_administrators", "chat_member"];

    /// <summary>The scope as one text: its type, and the chat and the member that it names.</summary>
    public static string Read(World world, Arguments arguments)
    {
        if (arguments.Json("scope", "can't parse BotCommandScope JSON object") is not { } node)
        {
            return "default";
        }

        if (node is not JsonObject scope || scope["type"] is null)
        {
            throw Unparsable("Can't find field \"type\"");
        }

        var type = $"{scope["type"]}";
        if (Wide.Contains(type))
        {
            return type;
        }

        if (!Narrow.Contains(type))
        {
            throw Unparsable("Unsupported type specified");
        }

        var room = world.FindRoom($"{scope["chat_id"]}") ?? throw ApiRefusalException.BadRequest("chat not found");
        room.Check(Access.ReadMembers);
        return type == "chat_member" ? $"{type} {room.Id} {scope["user_id"]}" : $"{type} {room.Id}";
    }

    private static ApiRefusalException Unparsable(string why) => ApiRefusalException.BadRequest($"can't parse BotCommandScope: {why}");
}
