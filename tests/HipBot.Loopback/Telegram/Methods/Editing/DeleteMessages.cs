using System.Text.Json.Nodes;
using HipBot.Loopback.Telegram.Chats;
using HipBot.Loopback.Telegram.Http;
using HipBot.Loopback.Telegram.Methods.Input;

namespace HipBot.Loopback.Telegram.Methods.Editing;

/// <summary>deleteMessages: what is not there is passed over.</summary>
internal static class DeleteMessages
{
    private const int Most = 100;

    public static JsonNode? Handle(World world, Arguments arguments)
    {
        if (arguments.Json("message_ids", "can't parse message_ids JSON object") is not JsonArray { Count: > 0 } ids)
        {
            throw ApiRefusalException.BadRequest("message identifiers are not specified");
        }

        if (ids.Count > Most)
        {
            throw ApiRefusalException.BadRequest("too many message identifiers specified");
        }

        var room = ChatTarget.Find(world, arguments, Access.Write);
        foreach (var id in ids)
        {
            if (room.Find((int)id!) is { } message)
            {
                Deletion.Delete(message);
            }
        }

        return true;
    }
}
