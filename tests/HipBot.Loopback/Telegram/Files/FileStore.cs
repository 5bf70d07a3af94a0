using System.Security.Cryptography;
using HipBot.Loopback.Telegram.Http;

namespace HipBot.Loopback.Telegram.Files;

/// <summary>The files that were uploaded. Used under the lock of the world.</summary>
internal sealed class FileStore(World world)
{
    private const int LargestPhoto = 10 << 20;
    private const int LargestFile = 50 << 20;
    private const int KeptOfMany = 100;

    private static readonly (char Letter, int Side)[] Thumbnails = [('s', 90), ('m', 320), ('x', 800), ('y', 1280)];

    private readonly Dictionary<string, Media> _byId = [];
    private readonly Dictionary<string, Media> _byPath = [];
    private readonly Queue<Media> _order = new();
    private int _count;

    /// <summary>How many files were uploaded.</summary>
    public int Count => _count;

    public Media? Find(string fileId) => _byId.GetValueOrDefault(fileId);

    public Media? FindByPath(string path) => _byPath.GetValueOrDefault(path);

    /// <summary>Forgets every file: the ids are worth nothing from now on, as after a change of the bot.</summary>
    public void Forget()
    {
        _byId.Clear();
        _byPath.Clear();
        _order.Clear();
    }

    /// <summary>Keeps an uploaded file.</summary>
    /// <exception cref="ApiRefusalException">It is too large, or no picture where one is wanted.</exception>
    public Media Add(UploadedFile file, MediaKind kind)
    {
        if (file.Bytes.Length == 0)
        {
            throw ApiRefusalException.BadRequest("file must be non-empty");
        }

        if (file.Bytes.Length > LargestFile)
        {
            throw new ApiRefusalException(413, "Request Entity Too Large");
        }

        var media = kind switch
        {
            MediaKind.Photo => Photo(file),
            MediaKind.Animation when ImageSize.IsGif(file.Bytes) || ImageSize.IsMp4(file.Bytes) => Animation(file),
            _ => Document(file),
        };
        Keep(media);
        return media;
    }

    private Media Photo(UploadedFile file)
    {
        if (file.Bytes.Length > LargestPhoto)
        {
            throw ApiRefusalException.BadRequest("file is too big");
        }

        var (width, height) = ImageSize.Of(file.Bytes) ?? throw ApiRefusalException.BadRequest("IMAGE_PROCESS_FAILED");
        if (width + height > 10000 || Math.Max(width, height) > 20 * Math.Min(width, height))
        {
            throw ApiRefusalException.BadRequest("PHOTO_INVALID_DIMENSIONS");
        }

        var unique = UniqueIdOf(file.Bytes);
        var sizes = Thumbnails
            .Where(thumbnail => thumbnail.Side < Math.Max(width, height))
            .Select(thumbnail => (thumbnail.Letter, Scale: (double)thumbnail.Side / Math.Max(width, height)))
            .Select(size => new PhotoSize(NewId("AgAC", $"{size.Letter}"), unique + size.Letter, Math.Max(1, (int)(width * size.Scale)), Math.Max(1, (int)(height * size.Scale))))
            .Append(new PhotoSize(NewId("AgAC", "w"), unique + "w", width, height))
            .ToList();
        return new Media(MediaKind.Photo, sizes[^1].FileId, sizes[^1].UniqueId, file.Bytes, $"photos/file_{_count}.jpg")
        {
            Width = width,
            Height = height,
            Sizes = sizes,
        };
    }

    private Media Animation(UploadedFile file)
    {
        var isGif = ImageSize.IsGif(file.Bytes);
        var (width, height) = isGif ? ImageSize.Of(file.Bytes) ?? (1, 1) : (640, 480);
        return new Media(MediaKind.Animation, NewId("CgAC", ""), UniqueIdOf(file.Bytes), file.Bytes, $"animations/file_{_count}.mp4")
        {
            // A GIF becomes a film.
            Name = isGif ? file.Name + ".mp4" : file.Name,
            MimeType = "video/mp4",
            Width = width,
            Height = height,
        };
    }

    private Media Document(UploadedFile file) =>
        new(MediaKind.Document, NewId("BQAC", ""), UniqueIdOf(file.Bytes), file.Bytes, $"documents/file_{_count}{Path.GetExtension(file.Name)}")
        {
            Name = file.Name,
            MimeType = file.MimeType ?? "application/octet-stream",
        };

    private void Keep(Media media)
    {
        _count++;
        _byPath[media.Path] = media;
        _order.Enqueue(media);
        foreach (var id in IdsOf(media))
        {
            _byId[id] = media;
        }

        if (world.Options.KeepsOnlyCounts && _order.Count > KeptOfMany)
        {
            var oldest = _order.Dequeue();
            _byPath.Remove(oldest.Path);
            foreach (var id in IdsOf(oldest))
            {
                _byId.Remove(id);
            }
        }
    }

    private static IEnumerable<string> IdsOf(Media media) => media.Sizes.Select(size => size.FileId).Append(media.FileId);

    private string NewId(string prefix, string suffix) => $"{prefix}AgIAAxkBAAI{_count:D8}{world.Bot.Id:x}{suffix}QAB";

    private static string UniqueIdOf(byte[] bytes) => "AQAD" + Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 8));
}
