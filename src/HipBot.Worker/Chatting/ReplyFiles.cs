using System.Security.Cryptography;
using HipBot.Engine.Chat;

namespace HipBot.Worker.Chatting;

/// <summary>Keeps the pictures and documents of replies as files, because a terminal has no other way to show them.</summary>
/// <param name="folder">The folder; it is made when the first file comes.</param>
internal sealed class ReplyFiles(string folder)
{
    private const int LengthOfHash = 16;

    /// <summary>Writes a picture and gives its path; null where there is none. The same picture is the same file.</summary>
    public async Task<string?> WriteAsync(ChatPicture? picture, CancellationToken cancellationToken)
    {
        if (picture is null)
        {
            return null;
        }

        var path = PathOf(Convert.ToHexStringLower(SHA256.HashData(picture.Content.Span))[..LengthOfHash], picture.Name);
        if (!File.Exists(path))
        {
            await File.WriteAllBytesAsync(path, picture.Content, cancellationToken);
        }

        return path;
    }

    /// <summary>Writes a document and gives its path; null where there is none.</summary>
    public async Task<string?> WriteAsync(ChatDocument? document, CancellationToken cancellationToken)
    {
        if (document is null)
        {
            return null;
        }

        var path = PathOf(Guid.NewGuid().ToString("N"), document.Name);
        await File.WriteAllTextAsync(path, document.Content, cancellationToken);
        return path;
    }

    private string PathOf(string own, string name)
    {
        Directory.CreateDirectory(folder);
        return Path.GetFullPath(Path.Combine(folder, $"{own}-{Path.GetFileName(name)}"));
    }
}
