namespace HipBot.Engine.Chat.Platforms;

/// <summary>What a platform calls a file that it has, so that none is uploaded twice.</summary>
public interface IMediaReferences
{
    /// <summary>What a platform calls a file; null where it has it not.</summary>
    /// <param name="bot">Whose files, such as <c>telegram:42</c>: what one bot uploaded, another cannot name.</param>
    /// <param name="hash">The hash of the file.</param>
    /// <param name="cancellationToken">Stops it.</param>
    Task<string?> FindAsync(string bot, string hash, CancellationToken cancellationToken);

    /// <summary>Keeps what a platform calls a file, in place of what it called it before.</summary>
    Task SaveAsync(string bot, string hash, string reference, CancellationToken cancellationToken);
}
