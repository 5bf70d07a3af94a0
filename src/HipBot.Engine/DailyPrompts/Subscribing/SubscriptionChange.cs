namespace HipBot.Engine.DailyPrompts.Subscribing;

/// <summary>Changes a subscription that may be changed by others at the same time, such as the tick.</summary>
internal static class SubscriptionChange
{
    private const int MostTries = 5;

    /// <summary>Changes the subscription of a chat; null where it has none.</summary>
    public static async Task<Subscription?> ChangeAsync(this ISubscriptions subscriptions, string chat, Func<Subscription, Subscription> change, CancellationToken cancellationToken)
    {
        for (var tries = 1; tries <= MostTries; tries++)
        {
            if (await subscriptions.FindAsync(chat, cancellationToken) is not { } found)
            {
                return null;
            }

            var changed = change(found);
            if (await subscriptions.ChangeAsync(changed, cancellationToken))
            {
                return changed with { Version = changed.Version + 1 };
            }
        }

        throw new InvalidOperationException("the subscription was changed again and again meanwhile");
    }
}
