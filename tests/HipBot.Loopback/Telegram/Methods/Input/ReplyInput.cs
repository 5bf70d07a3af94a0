using System.Globalization;
using System.Text.Json.Nodes;
using HipBot.Loopback.Telegram.Chats;
using HipBot.Loopback.Telegram.Http;
using HipBot.Loopback.Telegram.Messages;

namespace HipBot.Loopback.Telegram.Methods.Input;

/// <summary>The message that the bot replies to: <c>reply_parameters</c>, or the older arguments.</summary>
internal static class ReplyInput
{
    public static ChatMessage? Find(Arguments arguments, Room room)
    {
        var (id, isOptional) = Read(arguments);
        if (id <= 0)
        {
            return null;
        }

        return room.Find(id) is { } message
            ? message
            : isOptional ? null : throw ApiRefusalException.BadRequest("message to be replied not found");
    }

    private static (int Id, bool IsOptional) Read(Arguments arguments)
    {
        if (!arguments.Has("reply_parameters"))
        {
            return (arguments.Int("reply_to_message_id", 0), arguments.Flag("allow_sending_without_reply"));
        }

        if (arguments.Json("reply_parameters", "can't parse reply parameters JSON object") is not JsonObject parameters)
        {
            throw ApiRefusalException.BadRequest("object expected as reply parameters");
        }

        return int.TryParse($"{parameters["message_id"]}", NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            ? (id, $"{parameters["allow_sending_without_reply"]}" == "true")
            : throw ApiRefusalException.BadRequest("can't find field \"message_id\"");
    }
}
