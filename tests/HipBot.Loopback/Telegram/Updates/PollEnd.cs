namespace HipBot.Loopback.Telegram.Updates;

/// <summary>Why a long poll that was held ends.</summary>
internal enum PollEnd
{
    /// <summary>There is something to give.</summary>
    News,

    /// <summary>Another one took its place.</summary>
    OtherPoll,

    /// <summary>A webhook was set.</summary>
    Webhook,
}
