using HipBot.Engine.Content;
using HipBot.Engine.DailyPrompts.Decks;
using HipBot.Engine.DailyPrompts.Delivering;
using HipBot.Engine.DailyPrompts.Scheduling;
using Microsoft.Extensions.Logging;

namespace HipBot.Engine.DailyPrompts;

/// <summary>Puts the prompts that are due into the outbox, each once.</summary>
/// <param name="subscriptions">Who gets prompts.</param>
/// <param name="library">Gives what the bot knows now.</param>
/// <param name="options">How prompts are sent.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">Takes what a moderator should mend.</param>
public sealed partial class PromptTick(ISubscriptions subscriptions, Func<Library> library, PromptOptions options, TimeProvider time, ILogger<PromptTick> logger)
{
    /// <summary>How many are taken in one transaction: enough to be quick, few enough that others can write in between.</summary>
    public const int Batch = 500;

    private readonly HashSet<PromptWishes> _said = [];

    /// <summary>Takes all that are due now.</summary>
    /// <returns>How many there were.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var shelf = new PromptShelf(library(), DateOnly.FromDateTime(now.UtcDateTime));
        var all = 0;
        int taken;
        do
        {
            taken = await subscriptions.TakeDueAsync(now, Batch, subscription => SayingWhatIsFew(Decide(subscription, shelf, options, now), shelf), cancellationToken);
            all += taken;
        }
        while (taken == Batch);

        return all;
    }

    /// <summary>Decides what becomes of a subscription that is due.</summary>
    /// <param name="subscription">The subscription.</param>
    /// <param name="shelf">The prompts of the day.</param>
    /// <param name="options">How prompts are sent.</param>
    /// <param name="now">The time, in UTC.</param>
    public static DueDecision Decide(Subscription subscription, PromptShelf shelf, PromptOptions options, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(subscription);
        ArgumentNullException.ThrowIfNull(shelf);
        ArgumentNullException.ThrowIfNull(options);
        if (subscription.Next is not { } next || next.Instant > now)
        {
            return new DueDecision(subscription, null);
        }

        var schedule = subscription.Schedule;
        if (!PromptClock.Knows(schedule.Zone))
        {
            return new DueDecision(subscription with { Next = null, End = SubscriptionEnd.ZoneGone }, null);
        }

        // New rules of the zone may have come since the time was worked out.
        if (PromptClock.At(next.Date, schedule.Time, schedule.Zone)?.Instant != next.Instant && subscription.NextAfter(now) is { Next: { } moved } later && moved.Date == next.Date)
        {
            return new DueDecision(later, null);
        }

        var expires = options.Quiet.EndOf(next.Instant, schedule.Zone, options.Grace);
        var card = now < expires ? Draw(subscription, next.Date, shelf) : null;
        var delivery = new Delivery
        {
            Key = Delivery.KeyOf(subscription.Id, next.Date),
            Kind = DeliveryKind.Prompt,
            Subscription = subscription.Id,
            Chat = subscription.Chat,
            Person = subscription.Person,
            Date = next.Date,
            Prompt = card?.Prompt.Id ?? "",
            Due = next.Instant,
            Expires = expires,
            State = card is null ? DeliveryState.Skipped : DeliveryState.Waiting,
        };
        var after = subscription with
        {
            LastDate = next.Date,
            Deck = card?.Place ?? subscription.Deck,
            PausedUntil = subscription.PausedUntil <= next.Date ? null : subscription.PausedUntil,
        };
        return new DueDecision(NextInTime(after, options, now), delivery);
    }

    /// <summary>The next prompt for a date. Where none is as wished, the focus gives way; positions and levels never do.</summary>
    public static DeckCard? Draw(Subscription subscription, DateOnly date, PromptShelf shelf)
    {
        ArgumentNullException.ThrowIfNull(subscription);
        ArgumentNullException.ThrowIfNull(shelf);
        var wishes = subscription.WishesOn(date);
        return shelf.Draw(wishes, subscription.Deck) ?? shelf.Draw(wishes with { Focus = null }, subscription.Deck);
    }

    /// <summary>What was missed while the bot was away is not made up for: only what is still in its grace time comes.</summary>
    private static Subscription NextInTime(Subscription subscription, PromptOptions options, DateTimeOffset now)
    {
        var next = subscription.NextAfter(now - options.Grace);
        return next.Next is { } due && options.Quiet.EndOf(due.Instant, subscription.Schedule.Zone, options.Grace) <= now ? subscription.NextAfter(now) : next;
    }

    private DueDecision SayingWhatIsFew(DueDecision decision, PromptShelf shelf)
    {
        var wishes = decision.After.WishesOn(decision.Delivery?.Date ?? DateOnly.MinValue);
        if (decision.Delivery is not null && shelf.CountFor(wishes) is var count and < PromptShelf.TooFew && _said.Add(wishes))
        {
            LogFew(count, wishes.Focus?.ToString() ?? "everything", wishes.Without, wishes.HighestLevel);
        }

        return decision;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Only {Count} daily prompts are left for focus {Focus}, without {Without}, up to level {Level}: write more in content/prompts, or review those that are overdue")]
    private partial void LogFew(int count, string focus, LeftOut without, int level);
}
