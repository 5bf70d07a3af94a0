using Telegram.Bot.Exceptions;

namespace HipBot.TelegramChat.Sending;

/// <summary>What came of a call to Telegram. A closed family: one of the nested records.</summary>
/// <typeparam name="T">What Telegram gives back.</typeparam>
internal abstract record CallOutcome<T>
{
    private CallOutcome()
    {
    }

    /// <summary>It was done.</summary>
    public sealed record Done(T Value) : CallOutcome<T>;

    /// <summary>Telegram will not do it, however often it is asked.</summary>
    public sealed record Refused(ApiRequestException Why) : CallOutcome<T>;

    /// <summary>It cannot be done now.</summary>
    /// <param name="After">How long Telegram wants one to wait; null where it did not say.</param>
    public sealed record Later(TimeSpan? After) : CallOutcome<T>;
}
