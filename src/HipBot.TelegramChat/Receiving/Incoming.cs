namespace HipBot.TelegramChat.Receiving;

/// <summary>What an update means. A closed family: one of the nested records.</summary>
internal abstract record Incoming
{
    private Incoming()
    {
    }

    /// <summary>Somebody wrote to the bot.</summary>
    /// <param name="From">Who.</param>
    /// <param name="At">Where.</param>
    /// <param name="Message">The message.</param>
    /// <param name="Text">What they wrote, without the name of the bot; empty where it is a picture or the like.</param>
    /// <param name="IsReply">Whether it answers a message of the bot.</param>
    public sealed record Wrote(TelegramPerson From, TelegramAddress At, int Message, string Text, bool IsReply) : Incoming;

    /// <summary>Somebody pressed a button.</summary>
    /// <param name="From">Who.</param>
    /// <param name="Query">The id with which the press is answered.</param>
    /// <param name="Token">What the button carried.</param>
    /// <param name="At">Where; null where the message is too old to be known.</param>
    /// <param name="Message">The message below which it stands.</param>
    /// <param name="IsPicture">Whether that is a picture.</param>
    public sealed record Pressed(TelegramPerson From, string Query, string Token, TelegramAddress? At, int Message, bool IsPicture) : Incoming;

    /// <summary>The bot can no longer write to a chat.</summary>
    /// <param name="At">Where.</param>
    public sealed record Lost(TelegramAddress At) : Incoming;

    /// <summary>A group has become a supergroup.</summary>
    /// <param name="From">Its id before.</param>
    /// <param name="To">Its id now.</param>
    public sealed record Migrated(long From, long To) : Incoming;

    /// <summary>Nothing that concerns the bot.</summary>
    public sealed record Nothing : Incoming;
}
