using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using HipBot.Loopback.Telegram.Http;
using HipBot.Loopback.Telegram.Markup;
using HipBot.Loopback.Telegram.Messages;

namespace HipBot.Loopback.Telegram.Methods.Input;

/// <summary>Reads a text that the bot sends: its markup, what Telegram cuts from it, what Telegram finds in it.</summary>
internal static class TextInput
{
    /// <summary>The most UTF-16 units of a message, after parsing.</summary>
    public const int LongestMessage = 4096;

    /// <summary>The most UTF-16 units of a caption, after parsing.</summary>
    public const int LongestCaption = 1024;

    private const int LongestSource = 1 << 15;

    private static readonly string[] GivenTypes =
        ["bold", "italic", "underline", "strikethrough", "spoiler", "code", "pre", "text_link", "text_mention", "custom_emoji", "blockquote", "expandable_blockquote"];

    private static readonly string[] FoundTypes = ["mention", "hashtag", "cashtag", "bot_command", "url", "email", "phone_number", "bank_card_number"];

    /// <summary>Reads the text of a message, which may not be empty.</summary>
    public static FormattedText ReadMessage(World world, string text, string parseMode, JsonNode? entities, string tooLong = "message is too long")
    {
        if (text.Length == 0)
        {
            throw ApiRefusalException.BadRequest("message text is empty");
        }

        var read = Read(world, text, parseMode, entities);
        return read.Text.Length switch
        {
            0 => throw ApiRefusalException.BadRequest("text must be non-empty"),
            > LongestMessage => throw ApiRefusalException.BadRequest(tooLong),
            _ => read,
        };
    }

    /// <summary>Reads a caption, which may be empty.</summary>
    public static FormattedText ReadCaption(World world, string caption, string parseMode, JsonNode? entities, string tooLong = "message caption is too long")
    {
        var read = Read(world, caption, parseMode, entities);
        return read.Text.Length > LongestCaption ? throw ApiRefusalException.BadRequest(tooLong) : read;
    }

    private static FormattedText Read(World world, string text, string parseMode, JsonNode? entities)
    {
        if (Encoding.UTF8.GetByteCount(text) > LongestSource)
        {
            throw ApiRefusalException.BadRequest("text is too long");
        }

        var parsed = parseMode.ToLowerInvariant() switch
        {
            _ when text.Length == 0 => FormattedText.Empty,
            "" or "none" => new FormattedText(text, ReadEntities(text, entities)),
            "html" => HtmlParser.Parse(text),
            _ => throw ApiRefusalException.BadRequest("unsupported parse_mode"),
        };
        var clean = TextCleaner.Clean(parsed);

        // Nobody is mentioned whom the bot cannot know.
        var known = clean.Entities.Where(entity => entity.UserId is not { } user || world.FindPerson(user) is not null || user == world.Bot.Id).ToList();
        return clean with { Entities = EntityOrder.Merge(known, EntityFinder.Find(clean.Text)) };
    }

    private static IReadOnlyList<TextEntity> ReadEntities(string text, JsonNode? entities) => entities is JsonArray given
        ? EntityOrder.Normalize([.. given.Select(entity => ReadEntity(text, entity)).OfType<TextEntity>()])
        : [];

    private static TextEntity? ReadEntity(string text, JsonNode? node)
    {
        try
        {
            var entity = node!.AsObject();
            var (type, offset, length) = ((string)entity["type"]!, (int)entity["offset"]!, (int)entity["length"]!);
            if (FoundTypes.Contains(type))
            {
                return null;
            }

            if (!GivenTypes.Contains(type))
            {
                throw ApiRefusalException.BadRequest("can't parse MessageEntity: Unsupported type specified");
            }

            if (offset < 0 || length < 0 || offset + length > text.Length)
            {
                throw ApiRefusalException.BadRequest($"receive an entity with incorrect offset {offset}");
            }

            return new TextEntity(type, offset, length)
            {
                Url = (string?)entity["url"],
                Language = (string?)entity["language"],
                UserId = (long?)entity["user"]?["id"],
                CustomEmojiId = (string?)entity["custom_emoji_id"],
            };
        }
        catch (Exception fault) when (fault is InvalidOperationException or ArgumentNullException or NullReferenceException or FormatException or JsonException)
        {
            throw ApiRefusalException.BadRequest("can't parse MessageEntity: expected an Object");
        }
    }
}
