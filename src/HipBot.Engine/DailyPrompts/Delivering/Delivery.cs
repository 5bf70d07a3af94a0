using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace HipBot.Engine.DailyPrompts.Delivering;

/// <summary>Something that is to be sent at its time, once.</summary>
public sealed record Delivery
{
    private const int LengthOfNonce = 24;
    private const string SnoozePrefix = "snooze:";

    /// <summary>
    /// What makes it one of its own: <c>prompt:SUBSCRIPTION:DATE</c> for the prompt of a local date, <c>snooze:KEY</c> for one that was put off.
    /// </summary>
    public required string Key { get; init; }

    /// <summary>What it brings.</summary>
    public required DeliveryKind Kind { get; init; }

    /// <summary>The id of the subscription.</summary>
    public required string Subscription { get; init; }

    /// <summary>Where it goes, as <see cref="Chat.ChatInput.Chat"/>.</summary>
    public required string Chat { get; init; }

    /// <summary>Whose it is; null for a group, channel or topic.</summary>
    public required string? Person { get; init; }

    /// <summary>The local date that it is the prompt of.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>The id of the prompt; empty where none fits.</summary>
    public required string Prompt { get; init; }

    /// <summary>When it is due, in UTC.</summary>
    public required DateTimeOffset Due { get; init; }

    /// <summary>From when on it is too late, in UTC.</summary>
    public required DateTimeOffset Expires { get; init; }

    /// <summary>How often it was tried.</summary>
    public int Attempts { get; init; }

    /// <summary>What became of it.</summary>
    public DeliveryState State { get; init; }

    /// <summary>The platform that it goes to, which is how its chat begins.</summary>
    public string Platform => PlatformOf(Chat);

    /// <summary>The key for platforms that drop what has the key of something they have: 24 characters, the same at each attempt (Discord takes 25).</summary>
    public string Nonce => Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(Key)))[..LengthOfNonce];

    /// <summary>How often it was put off.</summary>
    public int Snoozes => Key.Split(SnoozePrefix).Length - 1;

    /// <summary>The platform of a chat.</summary>
    public static string PlatformOf(string chat)
    {
        ArgumentNullException.ThrowIfNull(chat);
        return chat.IndexOf(':', StringComparison.Ordinal) is var end and >= 0 ? chat[..end] : chat;
    }

    /// <summary>The key of the prompt of a date.</summary>
    public static string KeyOf(string subscription, DateOnly date) => string.Create(CultureInfo.InvariantCulture, $"prompt:{subscription}:{date:yyyy-MM-dd}");

    /// <summary>The key of a prompt that was put off.</summary>
    /// <param name="key">The key of that which it was put off from.</param>
    public static string KeyOfSnooze(string key) => SnoozePrefix + key;
}
