using System.Text.Json.Nodes;
using HipBot.Loopback.Telegram.Http;
using HipBot.Loopback.Telegram.Messages;
using HipBot.Loopback.Telegram.Methods.Input;

namespace HipBot.Loopback.Telegram.Methods.Editing;

/// <summary>editMessageMedia: another picture with another caption, also in place of a text.</summary>
internal static class EditMessageMedia
{
    public static JsonNode? Handle(World world, Arguments arguments)
    {
        var markup = KeyboardInput.Read(arguments).OnlyInline();
        arguments.Required("media");
        var (media, caption, json) = MediaInput.Read(world, arguments, arguments.Json("media", "can't parse input media JSON object"), isAlbum: false, "MEDIA_CAPTION_TOO_LONG");
        return EditTarget.Find(world, arguments).Change(world, new MessageContent
        {
            Media = media,
            Text = caption.Text,
            Entities = caption.Entities,
            IsCaptionAbove = $"{json["show_caption_above_media"]}" == "true",
            HasSpoiler = $"{json["has_spoiler"]}" == "true",
            Rows = markup.Rows,
        });
    }
}
