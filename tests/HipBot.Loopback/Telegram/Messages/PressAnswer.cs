namespace HipBot.Loopback.Telegram.Messages;

/// <summary>What the bot answered to a press.</summary>
/// <param name="Text">What the person is shown; empty for nothing.</param>
/// <param name="IsAlert">Whether it must be closed by hand.</param>
/// <param name="Url">What is opened.</param>
public sealed record PressAnswer(string Text, bool IsAlert, string Url);
