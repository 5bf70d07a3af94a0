namespace HipBot.Engine.DailyPrompts.Delivering;

/// <summary>What is to be sent, and what became of it.</summary>
public interface IOutbox
{
    /// <summary>Adds a delivery; false where its key is there already.</summary>
    Task<bool> AddAsync(Delivery delivery, CancellationToken cancellationToken);

    /// <summary>The delivery of a key; null where there is none.</summary>
    Task<Delivery?> FindAsync(string key, CancellationToken cancellationToken);

    /// <summary>Takes deliveries of a platform that are to be sent now, those that waited longest first. What is too late is marked as skipped.</summary>
    /// <param name="platform">The platform.</param>
    /// <param name="claim">Names this claim; nobody else gets what it holds until it ends.</param>
    /// <param name="now">The time, in UTC.</param>
    /// <param name="until">When the claim ends, in UTC.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="cancellationToken">Stops it.</param>
    Task<IReadOnlyList<Delivery>> ClaimAsync(string platform, string claim, DateTimeOffset now, DateTimeOffset until, int most, CancellationToken cancellationToken);

    /// <summary>Whether a claim still holds a delivery: it was not removed, and nobody else took it.</summary>
    Task<bool> HoldsAsync(string key, string claim, CancellationToken cancellationToken);

    /// <summary>Gives back what was claimed and not tried, to be tried from an instant on, in UTC.</summary>
    Task ReleaseAsync(IReadOnlyList<string> keys, string claim, DateTimeOffset nextTry, CancellationToken cancellationToken);

    /// <summary>Keeps what became of attempts, and what follows for their subscriptions, in one transaction.</summary>
    Task RecordAsync(IReadOnlyList<DeliveryReport> reports, string claim, CancellationToken cancellationToken);

    /// <summary>Removes the prompts of a subscription that were put off and not sent yet.</summary>
    Task RemoveSnoozesAsync(string subscription, CancellationToken cancellationToken);

    /// <summary>Removes what was done with before an instant, in UTC.</summary>
    Task ForgetAsync(DateTimeOffset before, CancellationToken cancellationToken);
}
