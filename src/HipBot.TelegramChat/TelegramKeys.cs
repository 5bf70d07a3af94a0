using System.Globalization;

namespace HipBot.TelegramChat;

/// <summary>How persons and chats of Telegram are named in HipBot.</summary>
internal static class TelegramKeys
{
    /// <summary>The platform, with which the keys of its persons and chats begin.</summary>
    public const string Platform = "telegram";

    /// <summary>The key of a person, or of a chat that writes as one.</summary>
    public static string OfPerson(long id) => string.Create(CultureInfo.InvariantCulture, $"{Platform}:{id}");

    /// <summary>The key of a chat, or of a topic in it.</summary>
    public static string OfChat(TelegramAddress address) => address.Thread is { } thread
        ? string.Create(CultureInfo.InvariantCulture, $"{Platform}:{address.Chat}/{thread}")
        : string.Create(CultureInfo.InvariantCulture, $"{Platform}:{address.Chat}");

    /// <summary>The chat of a key; null where it is none of Telegram.</summary>
    public static TelegramAddress? AddressOf(string key)
    {
        var parts = key.StartsWith($"{Platform}:", StringComparison.Ordinal) ? key[(Platform.Length + 1)..].Split('/') : [];
        return parts.Length is 1 or 2 && long.TryParse(parts[0], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var chat)
            ? parts.Length == 1 ? new TelegramAddress(chat)
            : int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var thread) ? new TelegramAddress(chat, thread)
            : null
            : null;
    }
}
