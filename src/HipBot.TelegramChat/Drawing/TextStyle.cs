namespace HipBot.TelegramChat.Drawing;

/// <summary>How a stretch of text is set.</summary>
[Flags]
internal enum TextStyle
{
    None = 0,
    Bold = 1,
    Italic = 2,
    Code = 4,
}
