using System.Text.Json.Nodes;

namespace HipBot.Loopback.Telegram.Messages;

/// <summary>How the Bot API shows what a person sent.</summary>
internal static class AttachmentJson
{
    public static JsonObject Of(Attachment attachment) => attachment switch
    {
        Attachment.Photo => new JsonObject { ["photo"] = new JsonArray(Sized(File("photo"))) },
        Attachment.Video => new JsonObject { ["video"] = With(Sized(File("video")), "duration", 3) },
        Attachment.Document => new JsonObject { ["document"] = With(File("document"), "file_name", "notes.pdf") },
        Attachment.Voice => new JsonObject { ["voice"] = With(File("voice"), "duration", 3) },
        Attachment.Sticker => new JsonObject { ["sticker"] = StickerJson() },
        Attachment.Location => new JsonObject { ["location"] = new JsonObject { ["latitude"] = 52.5, ["longitude"] = 13.4 } },
        Attachment.Contact => new JsonObject { ["contact"] = new JsonObject { ["phone_number"] = "15550100", ["first_name"] = "Ben" } },
        Attachment.Dice => new JsonObject { ["dice"] = new JsonObject { ["emoji"] = "🎲", ["value"] = 4 } },
        _ => throw new ArgumentOutOfRangeException(nameof(attachment)),
    };

    private static JsonObject StickerJson()
    {
        var sticker = Sized(File("sticker"));
        sticker["type"] = "regular";
        sticker["is_animated"] = false;
        sticker["is_video"] = false;
        sticker["emoji"] = "💪";
        return sticker;
    }

    private static JsonObject File(string kind) => new() { ["file_id"] = $"person-{kind}", ["file_unique_id"] = $"unique-{kind}", ["file_size"] = 1000 };

    private static JsonObject Sized(JsonObject file) => With(With(file, "width", 320), "height", 200);

    private static JsonObject With(JsonObject file, string name, JsonNode value)
    {
        file[name] = value;
        return file;
    }
}
