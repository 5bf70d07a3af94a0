using System.Text.Json.Nodes;
using HipBot.Loopback.Telegram.Files;
using HipBot.Loopback.Telegram.Http;

namespace HipBot.Loopback.Telegram.Messages;

/// <summary>What a message says and shows, at one time of its life.</summary>
public sealed record MessageContent
{
    /// <summary>The text, or the caption, after parsing.</summary>
    public string Text { get; init; } = "";

    /// <summary>What is formatted in the text, and what Telegram found in it.</summary>
    public IReadOnlyList<TextEntity> Entities { get; init; } = [];

    /// <summary>The picture or file.</summary>
    public Media? Media { get; init; }

    /// <summary>The rows of buttons under it.</summary>
    public IReadOnlyList<IReadOnlyList<ShownButton>> Rows { get; init; } = [];

    /// <summary>Whether it asks for an answer.</summary>
    public ForceReply? ForceReply { get; init; }

    /// <summary>Any other keyboard: one in place of the letters, or the word to remove it.</summary>
    public JsonObject? OtherKeyboard { get; init; }

    /// <summary>The options of the link preview, as they were given.</summary>
    public JsonObject? LinkPreview { get; init; }

    /// <summary>Whether the caption stands above the picture.</summary>
    public bool IsCaptionAbove { get; init; }

    /// <summary>Whether the picture is covered until it is touched.</summary>
    public bool HasSpoiler { get; init; }

    /// <summary>What else a message can be: a sticker, a place, a service message.</summary>
    public JsonObject? Extra { get; init; }

    /// <summary>Whether it is a message of Telegram itself, as that somebody joined.</summary>
    public bool IsService { get; init; }

    /// <summary>Whether it has a text to edit; else a caption, if anything.</summary>
    internal bool IsPlainText => Media is null && Extra is null;

    internal JsonObject KeyboardJson() => new()
    {
        ["inline_keyboard"] = new JsonArray([.. Rows.Select(row => new JsonArray([.. row.Select(button => button.Json.DeepClone())]))]),
    };

    /// <summary>Whether a person would see no difference.</summary>
    internal bool LooksLike(MessageContent other) =>
        Text == other.Text
        && Entities.SequenceEqual(other.Entities)
        && Media?.UniqueId == other.Media?.UniqueId
        && (IsCaptionAbove, HasSpoiler) == (other.IsCaptionAbove, other.HasSpoiler)
        && TextOf(LinkPreview) == TextOf(other.LinkPreview)
        && TextOf(KeyboardJson()) == TextOf(other.KeyboardJson());

    private static string TextOf(JsonNode? json) => json is null ? "" : Answer.ToText(json);
}
