using System.Text.Json.Nodes;
using HipBot.Loopback.Telegram.Files;

namespace HipBot.Loopback.Telegram.Messages;

/// <summary>Writes a message as the Bot API's Message.</summary>
internal static class MessageJson
{
    public static JsonObject Of(ChatMessage message, bool withReply = true)
    {
        var world = message.Room.World;
        var json = new JsonObject { ["message_id"] = message.Id };
        Add(json, "from", message.From?.ToJson());
        Add(json, "author_signature", message.Signature);
        Add(json, "sender_chat", message.SenderChat?.ToJson());
        json["chat"] = message.Room.ToJson();
        json["date"] = message.Date.ToUnixTimeSeconds();
        Add(json, "edit_date", message.EditedAt?.ToUnixTimeSeconds());
        Add(json, "message_thread_id", message.ThreadId);
        if (withReply && message.ReplyTo is { IsDeleted: false } replied)
        {
            json["reply_to_message"] = Of(replied, withReply: false);
        }

        Add(json, "media_group_id", message.MediaGroupId);
        AddContent(json, message.Content, world);
        Add(json, "via_bot", message.IsViaBot ? world.Bot.ToJson() : null);
        Add(json, "has_protected_content", message.IsProtected ? true : null);
        Add(json, "is_topic_message", message.ThreadId is null ? null : true);
        return json;
    }

    private static void AddContent(JsonObject json, MessageContent content, World world)
    {
        var (text, entities) = content.IsPlainText ? ("text", "entities") : ("caption", "caption_entities");
        if (content.Text.Length > 0)
        {
            json[text] = content.Text;
        }

        if (content.Entities.Count > 0)
        {
            json[entities] = new JsonArray([.. content.Entities.Select(entity => entity.ToJson(world.UserJson))]);
        }

        Add(json, "link_preview_options", content.LinkPreview?.DeepClone());
        Add(json, "show_caption_above_media", content.IsCaptionAbove ? true : null);
        Add(json, "has_media_spoiler", content.HasSpoiler ? true : null);
        if (content.Media is { } media)
        {
            AddMedia(json, media);
        }

        foreach (var (name, value) in content.Extra ?? [])
        {
            json[name] = value?.DeepClone();
        }

        if (content.Rows.Count > 0)
        {
            json["reply_markup"] = content.KeyboardJson();
        }
    }

    private static void AddMedia(JsonObject json, Media media)
    {
        switch (media.Kind)
        {
            case MediaKind.Photo:
                json["photo"] = new JsonArray([.. media.Sizes.Select(size => SizeJson(size, media))]);
                break;
            case MediaKind.Animation:
                var animation = FileJson(media);
                animation["duration"] = 1;
                animation["width"] = media.Width;
                animation["height"] = media.Height;
                json["animation"] = animation;
                json["document"] = FileJson(media);
                break;
            default:
                json["document"] = FileJson(media);
                break;
        }
    }

    private static JsonObject SizeJson(PhotoSize size, Media media) => new()
    {
        ["file_id"] = size.FileId,
        ["file_unique_id"] = size.UniqueId,
        ["file_size"] = media.Bytes.Count,
        ["width"] = size.Width,
        ["height"] = size.Height,
    };

    private static JsonObject FileJson(Media media)
    {
        var json = new JsonObject();
        Add(json, "file_name", media.Name);
        Add(json, "mime_type", media.MimeType);
        json["file_id"] = media.FileId;
        json["file_unique_id"] = media.UniqueId;
        json["file_size"] = media.Bytes.Count;
        return json;
    }

    private static void Add(JsonObject json, string name, JsonNode? value)
    {
        if (value is not null)
        {
            json[name] = value;
        }
    }
}
