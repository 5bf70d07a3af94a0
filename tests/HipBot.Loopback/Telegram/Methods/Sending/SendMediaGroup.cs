using System.Text.Json.Nodes;
using HipBot.Loopback.Telegram.Files;
using HipBot.Loopback.Telegram.Http;
using HipBot.Loopback.Telegram.Messages;
using HipBot.Loopback.Telegram.Methods.Input;

namespace HipBot.Loopback.Telegram.Methods.Sending;

/// <summary>sendMediaGroup: two to ten photos, or as many files.</summary>
internal static class SendMediaGroup
{
    private const int Most = 10;

    public static JsonNode? Handle(World world, Arguments arguments)
    {
        arguments.Required("media");
        if (arguments.Json("media", "can't parse media JSON object") is not JsonArray album)
        {
            throw ApiRefusalException.BadRequest("expected an Array of InputMedia");
        }

        if (album.Count is < 1 or > Most)
        {
            throw ApiRefusalException.BadRequest(album.Count == 0 ? "there are no messages to send" : "too many messages to send as an album");
        }

        var contents = album.Select(item => Read(world, arguments, item)).ToList();
        if (contents.DistinctBy(content => content.Media!.Kind == MediaKind.Photo).Count() > 1)
        {
            throw ApiRefusalException.BadRequest("document can't be mixed with other media types");
        }

        return new JsonArray([.. Outgoing.Send(world, arguments, contents, ReplyMarkup.None).Select(message => MessageJson.Of(message))]);
    }

    private static MessageContent Read(World world, Arguments arguments, JsonNode? item)
    {
        var (media, caption, _) = MediaInput.Read(world, arguments, item, isAlbum: true, "message caption is too long");
        return new MessageContent { Media = media, Text = caption.Text, Entities = caption.Entities };
    }
}
