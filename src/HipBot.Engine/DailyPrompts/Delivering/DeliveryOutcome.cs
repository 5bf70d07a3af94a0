namespace HipBot.Engine.DailyPrompts.Delivering;

/// <summary>What a platform said to a delivery. A closed family: one of the nested records.</summary>
public abstract record DeliveryOutcome
{
    private DeliveryOutcome()
    {
    }

    /// <summary>It was sent.</summary>
    public sealed record Sent : DeliveryOutcome;

    /// <summary>It was not sent now and may be later.</summary>
    /// <param name="After">How long the platform wants it to wait; null where it did not say.</param>
    /// <param name="IsForAll">Whether all that goes to the platform has to wait.</param>
    public sealed record Later(TimeSpan? After = null, bool IsForAll = false) : DeliveryOutcome;

    /// <summary>It never can be sent there.</summary>
    /// <param name="Why">What ends the subscription.</param>
    public sealed record Never(SubscriptionEnd Why) : DeliveryOutcome;

    /// <summary>The chat has another id now.</summary>
    /// <param name="Chat">The chat, as <see cref="Chat.ChatInput.Chat"/>.</param>
    public sealed record Moved(string Chat) : DeliveryOutcome;

    /// <summary>It came too late to be sent.</summary>
    public sealed record TooLate : DeliveryOutcome;

    /// <summary>It is no longer wanted, as after the subscription was turned off.</summary>
    public sealed record Unwanted : DeliveryOutcome;
}
