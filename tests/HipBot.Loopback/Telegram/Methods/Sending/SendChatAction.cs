using System.Text.Json.Nodes;
using HipBot.Loopback.Telegram.Chats;
using HipBot.Loopback.Telegram.Http;
using HipBot.Loopback.Telegram.Methods.Input;

namespace HipBot.Loopback.Telegram.Methods.Sending;

/// <summary>sendChatAction.</summary>
internal static class SendChatAction
{
    private static readonly string[] Known =
    [
        "typing", "upload_photo", "record_video", "upload_video", "record_voice", "upload_voice", "upload_document", "choose_sticker",
        "find_location", "record_video_note", "upload_video_note",
    ];

    public static JsonNode? Handle(World world, Arguments arguments)
    {
        var action = arguments.Text("action").ToLowerInvariant();
        if (!Known.Contains(action))
        {
            throw ApiRefusalException.BadRequest("wrong parameter action in request");
        }

        var room = ChatTarget.Find(world, arguments, Access.Write);
        room.CheckSending(kind: null, room.ThreadOf(arguments.Int("message_thread_id", 0)));
        room.AddAction(action);
        return true;
    }
}
