namespace HipBot.Engine.Chat;

/// <summary>Whether an input is taken.</summary>
public enum FloodVerdict
{
    /// <summary>It is taken.</summary>
    Taken,

    /// <summary>It is too much, and the person is told so once.</summary>
    TellOnce,

    /// <summary>It is too much, and they were told.</summary>
    Silent,
}
