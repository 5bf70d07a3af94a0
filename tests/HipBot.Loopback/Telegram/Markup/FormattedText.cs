using HipBot.Loopback.Telegram.Messages;

namespace HipBot.Loopback.Telegram.Markup;

/// <summary>A text after parsing: what is read, and what is formatted in it.</summary>
internal sealed record FormattedText(string Text, IReadOnlyList<TextEntity> Entities)
{
    public static FormattedText Empty { get; } = new("", []);
}
