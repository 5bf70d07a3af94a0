namespace HipBot.Loopback.Telegram.Http;

/// <summary>A file that came as a part of a multipart request.</summary>
internal sealed record UploadedFile(string Name, string? MimeType, byte[] Bytes);
