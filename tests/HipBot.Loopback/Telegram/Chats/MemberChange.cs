using System.Text.Json.Nodes;
using HipBot.Loopback.Telegram.People;

namespace HipBot.Loopback.Telegram.Chats;

/// <summary>Somebody became something else in a chat, as the Bot API's ChatMemberUpdated.</summary>
internal static class MemberChange
{
    public static JsonObject ToJson(Room room, Account by, Member before, Member after, DateTimeOffset at)
    {
        var isChannel = room is MemberRoom { IsChannel: true };
        return new JsonObject
        {
            ["chat"] = room.ToJson(),
            ["from"] = by.ToJson(),
            ["date"] = at.ToUnixTimeSeconds(),
            ["old_chat_member"] = before.ToJson(isChannel),
            ["new_chat_member"] = after.ToJson(isChannel),
        };
    }
}
