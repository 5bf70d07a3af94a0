namespace HipBot.Loopback.Telegram.Files;

/// <summary>One of the sizes that Telegram keeps of a photo.</summary>
internal sealed record PhotoSize(string FileId, string UniqueId, int Width, int Height);
