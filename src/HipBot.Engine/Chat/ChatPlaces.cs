namespace HipBot.Engine.Chat;

/// <summary>What kind of chat an input comes from. Flags, so that a command can name more than one.</summary>
[Flags]
public enum ChatPlaces
{
    /// <summary>Nowhere.</summary>
    None = 0,

    /// <summary>A person alone with the bot.</summary>
    Direct = 1,

    /// <summary>A group, channel or server, where others read along.</summary>
    Group = 2,

    /// <summary>Both.</summary>
    Anywhere = Direct | Group,
}
