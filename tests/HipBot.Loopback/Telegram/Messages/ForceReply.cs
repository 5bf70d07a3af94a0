namespace HipBot.Loopback.Telegram.Messages;

/// <summary>The bot asked for an answer: the person's app opens the field to reply.</summary>
/// <param name="Placeholder">What the empty field shows.</param>
/// <param name="IsSelective">Whether only those mentioned, or whose message is replied to, are asked.</param>
public sealed record ForceReply(string? Placeholder, bool IsSelective);
