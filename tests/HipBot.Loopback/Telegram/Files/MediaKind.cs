namespace HipBot.Loopback.Telegram.Files;

/// <summary>What a file is to Telegram. A file keeps its kind when it is sent again by its id.</summary>
public enum MediaKind
{
    /// <summary>A picture that stands still.</summary>
    Photo,

    /// <summary>A GIF, or a film without sound.</summary>
    Animation,

    /// <summary>Any file.</summary>
    Document,
}
