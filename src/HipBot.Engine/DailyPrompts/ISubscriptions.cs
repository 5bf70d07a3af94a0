namespace HipBot.Engine.DailyPrompts;

/// <summary>Who gets daily prompts.</summary>
public interface ISubscriptions
{
    /// <summary>The subscription of a chat; null where there is none.</summary>
    Task<Subscription?> FindAsync(string chat, CancellationToken cancellationToken);

    /// <summary>The subscription of a person; null where they have none.</summary>
    Task<Subscription?> OfPersonAsync(string person, CancellationToken cancellationToken);

    /// <summary>Adds a subscription; false where its chat has one already.</summary>
    Task<bool> AddAsync(Subscription subscription, CancellationToken cancellationToken);

    /// <summary>Keeps a changed subscription; false where it was changed meanwhile, or is gone.</summary>
    /// <param name="subscription">The subscription, its version that which was read.</param>
    /// <param name="cancellationToken">Stops it.</param>
    Task<bool> ChangeAsync(Subscription subscription, CancellationToken cancellationToken);

    /// <summary>Removes the subscription of a chat, with what was still to be sent for it.</summary>
    /// <returns>Whether there was one.</returns>
    Task<bool> RemoveAsync(string chat, CancellationToken cancellationToken);

    /// <summary>
    /// Takes subscriptions that are due, decides each, and keeps what was decided with the delivery that it leads to, all in one transaction.
    /// No other process takes the same ones meanwhile.
    /// </summary>
    /// <param name="now">The time, in UTC.</param>
    /// <param name="most">How many at most; the rest stays due.</param>
    /// <param name="decide">What becomes of one; see <see cref="PromptTick.Decide"/>.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>How many were taken.</returns>
    Task<int> TakeDueAsync(DateTimeOffset now, int most, Func<Subscription, DueDecision> decide, CancellationToken cancellationToken);
}
