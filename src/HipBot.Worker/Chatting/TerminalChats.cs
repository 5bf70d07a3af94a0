using HipBot.Engine.DailyPrompts.Delivering;

namespace HipBot.Worker.Chatting;

/// <summary>How the persons and chats of a terminal are named, and how fast it takes messages.</summary>
internal static class TerminalChats
{
    /// <summary>The platform, with which the keys of its persons and chats begin.</summary>
    public const string Platform = "terminal";

    /// <summary>A terminal takes whatever comes.</summary>
    public static readonly DeliveryPace Pace = new(ASecond: 1_000, BetweenTwo: TimeSpan.Zero);

    /// <summary>The key of a person or a group.</summary>
    public static string KeyOf(string name) => $"{Platform}:{name}";

    /// <summary>The key of a person's own chat.</summary>
    public static string KeyOf(string user, string chat) => KeyOf($"{user}/{chat}");

    /// <summary>The person and the chat that a delivery goes to, as a terminal names them; a group has no person.</summary>
    public static (string User, string Chat) NamesOf(Delivery delivery)
    {
        var chat = delivery.Chat[(Platform.Length + 1)..];
        return delivery.Person is { } person && person[(Platform.Length + 1)..] is var user && chat.StartsWith($"{user}/", StringComparison.Ordinal)
            ? (user, chat[(user.Length + 1)..])
            : ("", chat);
    }
}
