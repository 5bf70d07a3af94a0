namespace HipBot.TelegramChat;

/// <summary>How HipBot talks to Telegram.</summary>
/// <param name="Token">The token of the bot; a secret.</param>
public sealed record TelegramOptions(string Token)
{
    /// <summary>The address of a self-hosted Bot API server; null for Telegram's own.</summary>
    public Uri? ApiBaseUrl { get; init; }

    /// <summary>How many messages a second over all chats, from 1. Telegram allows about 30, and 1,000 to who pays for broadcasts.</summary>
    public int MessagesASecond { get; init; } = 30;

    /// <summary>Ids of persons who are moderators everywhere.</summary>
    public IReadOnlySet<long> Moderators { get; init; } = new HashSet<long>();

    /// <summary>The id of the bot, which its token begins with.</summary>
    public string BotId => Token.Split(':')[0];

    /// <inheritdoc />
    public override string ToString() => $"the Telegram bot {BotId}";
}
