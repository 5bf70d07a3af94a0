using System.Text.Json;
using System.Text.Json.Nodes;
using HipBot.Loopback.Telegram.Files;
using HipBot.Loopback.Telegram.Http;
using HipBot.Loopback.Telegram.Inline;
using HipBot.Loopback.Telegram.Messages;
using HipBot.Loopback.Telegram.Methods.Input;

namespace HipBot.Loopback.Telegram.Methods.Answering;

/// <summary>Reads one InlineQueryResult: articles, and pictures and files that Telegram has already.</summary>
internal static class InlineResultInput
{
    private static readonly string[] OtherTypes = ["audio", "contact", "game", "location", "mpeg4_gif", "sticker", "venue", "video", "voice"];

    public static InlineResult Read(World world, JsonNode? node)
    {
        if (node is not JsonObject result)
        {
            throw Unparsable("Inline query result must be an object");
        }

        var (type, id) = (Required(result, "type").ToLowerInvariant(), Required(result, "id"));
        var rows = KeyboardInput.Read(result["reply_markup"]).OnlyInline().Rows;
        var content = type switch
        {
            "article" => ReadText(world, result["input_message_content"] as JsonObject ?? throw Unparsable("Can't find field \"input_message_content\"")),
            "photo" => ReadMedia(world, result, "photo", MediaKind.Photo),
            "gif" => ReadMedia(world, result, "gif", MediaKind.Animation),
            "document" => ReadMedia(world, result, "document", MediaKind.Document),
            _ when OtherTypes.Contains(type) => throw new ApiRefusalException(501, $"Not Implemented: the loopback server has no inline results of the type {type}"),
            _ => throw Unparsable($"type \"{type}\" is unsupported for the inline query result"),
        };
        return new InlineResult(id, type, content with { Rows = rows })
        {
            Title = type is "article" or "document" ? Required(result, "title") : Optional(result, "title"),
            Description = Optional(result, "description"),
            Json = (JsonObject)result.DeepClone(),
        };
    }

    private static MessageContent ReadText(World world, JsonObject content)
    {
        var text = Optional(content, "message_text");
        if (text.Length == 0)
        {
            throw Unparsable("Input message content is not specified");
        }

        var read = TextInput.ReadMessage(world, text, Optional(content, "parse_mode"), content["entities"], "MESSAGE_TOO_LONG");
        return new MessageContent { Text = read.Text, Entities = read.Entities, LinkPreview = content["link_preview_options"]?.DeepClone() as JsonObject };
    }

    private static MessageContent ReadMedia(World world, JsonObject result, string name, MediaKind kind)
    {
        if (result["input_message_content"] is JsonObject other)
        {
            return ReadText(world, other);
        }

        var caption = TextInput.ReadCaption(world, Optional(result, "caption"), Optional(result, "parse_mode"), result["caption_entities"], "MEDIA_CAPTION_TOO_LONG");
        var fileId = Optional(result, $"{name}_file_id");
        if (fileId.Length == 0)
        {
            return Required(result, $"{name}_url") is var url && url.StartsWith("http", StringComparison.Ordinal)
                ? new MessageContent { Text = caption.Text, Entities = caption.Entities, Extra = new JsonObject { [$"{name}_url"] = url } }
                : throw ApiRefusalException.BadRequest("WEBDOCUMENT_URL_INVALID");
        }

        var media = world.Files.Find(fileId);
        return media?.Kind == kind
            ? new MessageContent { Text = caption.Text, Entities = caption.Entities, Media = media }
            : throw ApiRefusalException.BadRequest("wrong file identifier/HTTP URL specified");
    }

    private static string Required(JsonObject json, string name) =>
        json[name] is { } value && value.GetValueKind() == JsonValueKind.String ? (string)value! : throw Unparsable($"Can't find field \"{name}\"");

    private static string Optional(JsonObject json, string name) => json[name] is { } value ? $"{value}" : "";

    private static ApiRefusalException Unparsable(string why) => ApiRefusalException.BadRequest($"can't parse inline query result: {why}");
}
