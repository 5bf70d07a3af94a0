namespace HipBot.Loopback.Telegram.Messages;

/// <summary>What a person can send that is no text.</summary>
public enum Attachment
{
    /// <summary>A photo.</summary>
    Photo,

    /// <summary>A film.</summary>
    Video,

    /// <summary>A file.</summary>
    Document,

    /// <summary>A spoken message.</summary>
    Voice,

    /// <summary>A sticker.</summary>
    Sticker,

    /// <summary>A place.</summary>
    Location,

    /// <summary>Somebody's number.</summary>
    Contact,

    /// <summary>A die.</summary>
    Dice,
}
