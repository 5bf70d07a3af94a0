namespace HipBot.Loopback.Telegram;

/// <summary>How a loopback Bot API server is set up.</summary>
public sealed class TelegramServerOptions
{
    /// <summary>The token that the bot must use. The number in front is the bot's id.</summary>
    public string Token { get; init; } = "7000000001:AAloopback-token-for-tests-0000000000";

    /// <summary>The bot's name behind the @.</summary>
    public string BotUsername { get; init; } = "loopback_hip_bot";

    /// <summary>The bot's first name.</summary>
    public string BotName { get; init; } = "HipBot";

    /// <summary>The clock: dates, long polls, limits, faults, and how long a query may be answered.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Whether the bot gets only those messages of a group that are addressed to it, as bots do unless they are told otherwise.</summary>
    public bool HasPrivacyMode { get; init; }

    /// <summary>Whether a chosen inline result is reported to the bot.</summary>
    public bool HasInlineFeedback { get; init; } = true;

    /// <summary>How long a press may be answered. Telegram does not say; it is below a minute.</summary>
    public TimeSpan PressLifetime { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long an inline query may be answered. Telegram does not say; it is about ten seconds.</summary>
    public TimeSpan InlineQueryLifetime { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How long a webhook is left alone after it failed; twice, four times as long after the next failures.</summary>
    public TimeSpan WebhookRetry { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The number of the first update.</summary>
    public int FirstUpdateId { get; init; } = 100_000_001;

    /// <summary>After how long, on the real clock, a wait of a test fails.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>
    /// Whether only counts are kept: no call is remembered, and of each chat no more than the last messages. For long measurements.
    /// </summary>
    public bool KeepsOnlyCounts { get; init; }
}
