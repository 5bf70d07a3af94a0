using System.Text.Json.Nodes;
using HipBot.Loopback.Telegram.Chats;
using HipBot.Loopback.Telegram.Http;
using HipBot.Loopback.Telegram.Methods.Input;

namespace HipBot.Loopback.Telegram.Methods.Editing;

/// <summary>deleteMessage.</summary>
internal static class DeleteMessage
{
    public static JsonNode? Handle(World world, Arguments arguments)
    {
        if (arguments.Int("message_id", 0) is not (> 0 and var id))
        {
            throw ApiRefusalException.BadRequest("message identifier is not specified");
        }

        var room = ChatTarget.Find(world, arguments, Access.Write);
        Deletion.Delete(room.Find(id) ?? throw ApiRefusalException.BadRequest("message to delete not found"));
        return true;
    }
}
