namespace HipBot.Loopback.Telegram.Updates;

/// <summary>One attempt to hand an update to the bot's webhook.</summary>
/// <param name="UpdateId">The update.</param>
/// <param name="Attempt">Which attempt, from one.</param>
/// <param name="Status">The HTTP status of the bot's answer; 0 where there was none.</param>
/// <param name="At">When it ended, on the server's clock.</param>
public sealed record WebhookDelivery(int UpdateId, int Attempt, int Status, DateTimeOffset At);
