using HipBot.Engine.Chat;

namespace HipBot.Worker.Chatting;

/// <summary>Keeps the documents of replies as files, because a terminal has no other way to hand one over.</summary>
/// <param name="folder">The folder; it is made when the first document comes.</param>
internal sealed class DocumentFolder(string folder)
{
    /// <summary>Writes a document and gives its path; null where there is none.</summary>
    public async Task<string?> WriteAsync(ChatDocument? document, CancellationToken cancellationToken)
    {
        if (document is null)
        {
            return null;
        }

        Directory.CreateDirectory(folder);
        var path = Path.GetFullPath(Path.Combine(folder, $"{Guid.NewGuid():N}-{Path.GetFileName(document.Name)}"));
        await File.WriteAllTextAsync(path, document.Content, cancellationToken);
        return path;
    }
}
