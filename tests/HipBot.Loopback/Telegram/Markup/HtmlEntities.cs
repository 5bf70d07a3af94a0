using System.Globalization;
using HipBot.Loopback.Telegram.Http;
using HipBot.Loopback.Telegram.Messages;

namespace HipBot.Loopback.Telegram.Markup;

/// <summary>From a tag that closed to the entity that it means.</summary>
internal static class HtmlEntities
{
    /// <summary>Adds what a tag around some words means.</summary>
    public static void Add(List<TextEntity> entities, OpenTag tag, string words)
    {
        var plain = new TextEntity(TypeOf(tag), tag.Offset, words.Length);
        switch (tag.Name)
        {
            case "a":
                AddLink(entities, plain, tag.Argument.Length > 0 ? tag.Argument : words);
                break;
            case "pre":
                Join(entities, plain, "code", entities.LastOrDefault()?.Language);
                break;
            case "code":
                Join(entities, plain with { Language = tag.Argument.Length > 0 ? tag.Argument : null }, "pre", tag.Argument);
                break;
            case "tg-emoji":
                entities.Add(plain with { CustomEmojiId = EmojiOf(tag.Argument) });
                break;
            default:
                entities.Add(plain);
                break;
        }
    }

    private static string TypeOf(OpenTag tag) => tag.Name switch
    {
        "b" or "strong" => "bold",
        "i" or "em" => "italic",
        "u" or "ins" => "underline",
        "s" or "strike" or "del" => "strikethrough",
        "span" or "tg-spoiler" => "spoiler",
        "blockquote" => tag.Argument.Length > 0 ? "expandable_blockquote" : "blockquote",
        "a" => "text_link",
        "tg-emoji" => "custom_emoji",
        _ => tag.Name,
    };

    private static void AddLink(List<TextEntity> entities, TextEntity plain, string url)
    {
        if (LinkCheck.UserOf(url) is { } user)
        {
            entities.Add(plain with { Type = "text_mention", UserId = user });
        }
        else if (LinkCheck.TryNormalize(url, out var normal, out _))
        {
            // A link that is none is passed over without a word.
            entities.Add(plain with { Url = normal });
        }
    }

    /// <summary>A pre and a code with a language around the same words are one block in that language.</summary>
    private static void Join(List<TextEntity> entities, TextEntity outer, string innerType, string? language)
    {
        if (!string.IsNullOrEmpty(language) && entities.LastOrDefault() is { } inner && inner.Type == innerType && (inner.Offset, inner.Length) == (outer.Offset, outer.Length))
        {
            entities[^1] = inner with { Type = "pre", Language = language };
        }
        else
        {
            entities.Add(outer);
        }
    }

    private static string EmojiOf(string id) => long.TryParse(id, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number != 0
        ? id
        : throw ApiRefusalException.BadRequest("can't parse entities: Invalid custom emoji identifier specified");
}
