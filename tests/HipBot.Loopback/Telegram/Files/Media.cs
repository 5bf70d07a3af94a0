namespace HipBot.Loopback.Telegram.Files;

/// <summary>A file that the server keeps.</summary>
public sealed class Media
{
    internal Media(MediaKind kind, string fileId, string uniqueId, byte[] bytes, string path)
    {
        (Kind, FileId, UniqueId, Bytes, Path) = (kind, fileId, uniqueId, bytes, path);
    }

    /// <summary>What it is.</summary>
    public MediaKind Kind { get; }

    /// <summary>The id to send it again by. Each upload has its own.</summary>
    public string FileId { get; }

    /// <summary>The id that equal files share.</summary>
    public string UniqueId { get; }

    /// <summary>The file as it was uploaded.</summary>
    public IReadOnlyList<byte> Bytes { get; }

    /// <summary>The file's name.</summary>
    public string? Name { get; internal init; }

    /// <summary>The kind of data.</summary>
    public string? MimeType { get; internal init; }

    /// <summary>The width in pixels, of a picture.</summary>
    public int Width { get; internal init; }

    /// <summary>The height in pixels, of a picture.</summary>
    public int Height { get; internal init; }

    internal string Path { get; }

    /// <summary>The sizes of a photo, the largest last.</summary>
    internal IReadOnlyList<PhotoSize> Sizes { get; init; } = [];
}
