namespace HipBot.TelegramChat.Drawing;

/// <summary>A stretch of text in one style.</summary>
/// <param name="Text">The plain text.</param>
/// <param name="Style">The style.</param>
/// <param name="Link">Where it leads; null where it is no link.</param>
internal sealed record StyledRun(string Text, TextStyle Style = TextStyle.None, string? Link = null);
