using System.Text.Json.Nodes;

namespace HipBot.Loopback.Telegram.Messages;

/// <summary>A button of an inline keyboard, as a person sees it under a message.</summary>
/// <param name="Text">What is written on it.</param>
public sealed record ShownButton(string Text)
{
    /// <summary>What comes back to the bot when it is pressed, 1 to 64 bytes.</summary>
    public string? CallbackData { get; init; }

    /// <summary>The page that it opens.</summary>
    public string? Url { get; init; }

    /// <summary>The inline query that it begins in a chat that the person chooses.</summary>
    public string? SwitchInlineQuery { get; init; }

    /// <summary>The inline query that it begins in this chat.</summary>
    public string? SwitchInlineQueryCurrentChat { get; init; }

    /// <summary>The text that it copies.</summary>
    public string? CopyText { get; init; }

    /// <summary>The message that it stands under.</summary>
    internal IPressable? Owner { get; init; }

    /// <summary>The button as the bot gave it.</summary>
    internal JsonObject Json { get; init; } = [];
}
