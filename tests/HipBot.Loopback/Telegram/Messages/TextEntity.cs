using System.Text.Json.Nodes;

namespace HipBot.Loopback.Telegram.Messages;

/// <summary>A formatted part of a text, as the Bot API's MessageEntity. Offset and length are UTF-16 units.</summary>
/// <param name="Type">The Bot API's name, as <c>bold</c>, <c>text_link</c> or <c>bot_command</c>.</param>
/// <param name="Offset">Where it begins.</param>
/// <param name="Length">How long it is.</param>
public sealed record TextEntity(string Type, int Offset, int Length)
{
    /// <summary>Where a <c>text_link</c> leads.</summary>
    public string? Url { get; init; }

    /// <summary>The programming language of a <c>pre</c>.</summary>
    public string? Language { get; init; }

    /// <summary>Whom a <c>text_mention</c> means.</summary>
    public long? UserId { get; init; }

    /// <summary>The picture of a <c>custom_emoji</c>.</summary>
    public string? CustomEmojiId { get; init; }

    /// <summary>Where it ends: the first unit after it.</summary>
    public int End => Offset + Length;

    /// <summary>The words that it covers.</summary>
    public string In(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Substring(Offset, Length);
    }

    internal JsonObject ToJson(Func<long, JsonObject> userOf)
    {
        var json = new JsonObject { ["offset"] = Offset, ["length"] = Length, ["type"] = Type };
        if (Url is not null)
        {
            json["url"] = Url;
        }

        if (Language is not null)
        {
            json["language"] = Language;
        }

        if (UserId is { } user)
        {
            json["user"] = userOf(user);
        }

        if (CustomEmojiId is not null)
        {
            json["custom_emoji_id"] = CustomEmojiId;
        }

        return json;
    }
}
