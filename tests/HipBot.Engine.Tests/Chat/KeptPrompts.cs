using HipBot.Engine.DailyPrompts;
using HipBot.Engine.DailyPrompts.Delivering;
using HipBot.Engine.DailyPrompts.Progress;

namespace HipBot.Engine.Tests.Chat;

/// <summary>A database stands outside the engine; this one keeps subscriptions, what is to be sent, and the days in memory.</summary>
internal sealed class KeptPrompts : ISubscriptions, IOutbox, IDoneDays
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, Subscription> _subscriptions = [];
    private readonly Dictionary<string, Delivery> _deliveries = [];
    private readonly Dictionary<string, (string Claim, DateTimeOffset Until)> _claims = [];
    private readonly HashSet<(string Person, DateOnly Day)> _done = [];
    private readonly HashSet<string> _uncounted = [];

    public IReadOnlyCollection<Subscription> Subscriptions => _subscriptions.Values;

    public IReadOnlyCollection<Delivery> Deliveries => _deliveries.Values;

    public IReadOnlyCollection<(string Person, DateOnly Day)> Done => _done;

    /// <summary>Keeps a subscription as it stands, whatever it was before.</summary>
    public void Put(Subscription subscription) => _subscriptions[subscription.Chat] = subscription;

    public IEnumerable<object> RowsOf(string person) =>
        [.. _subscriptions.Values.Where(row => row.Person == person), .. _deliveries.Values.Where(row => row.Person == person), .. _done.Where(row => row.Person == person).Cast<object>(), .. _uncounted.Where(row => row == person)];

    public void ForgetPerson(string person)
    {
        lock (_lock)
        {
            _subscriptions.Values.Where(row => row.Person == person).Select(row => row.Chat).ToList().ForEach(chat => _subscriptions.Remove(chat));
            _deliveries.Values.Where(row => row.Person == person).Select(row => row.Key).ToList().ForEach(key => _deliveries.Remove(key));
            _done.RemoveWhere(row => row.Person == person);
            _uncounted.Remove(person);
        }
    }

    Task<Subscription?> ISubscriptions.FindAsync(string chat, CancellationToken cancellationToken) => Locked(() => _subscriptions.GetValueOrDefault(chat));

    public Task<Subscription?> OfPersonAsync(string person, CancellationToken cancellationToken) => Locked(() => _subscriptions.Values.FirstOrDefault(row => row.Person == person));

    public Task<bool> AddAsync(Subscription subscription, CancellationToken cancellationToken) => Locked(() => _subscriptions.TryAdd(subscription.Chat, subscription));

    public Task<bool> ChangeAsync(Subscription subscription, CancellationToken cancellationToken) => Locked(() =>
    {
        var isLast = _subscriptions.TryGetValue(subscription.Chat, out var kept) && kept.Id == subscription.Id && kept.Version == subscription.Version;
        if (isLast)
        {
            _subscriptions[subscription.Chat] = subscription with { Version = subscription.Version + 1 };
        }

        return isLast;
    });

    public Task<bool> RemoveAsync(string chat, CancellationToken cancellationToken) => Locked(() =>
    {
        if (!_subscriptions.Remove(chat, out var removed))
        {
            return false;
        }

        RemoveWaiting(row => row.Subscription == removed.Id);
        return true;
    });

    public Task<int> TakeDueAsync(DateTimeOffset now, int most, Func<Subscription, DueDecision> decide, CancellationToken cancellationToken) => Locked(() =>
    {
        var due = _subscriptions.Values.Where(row => row.Next?.Instant <= now).OrderBy(row => row.Next!.Instant).Take(most).ToList();
        foreach (var (after, delivery) in due.Select(decide))
        {
            _subscriptions[after.Chat] = after with { Version = after.Version + 1 };
            if (delivery is not null)
            {
                _deliveries.TryAdd(delivery.Key, delivery);
            }
        }

        return due.Count;
    });

    public Task<bool> AddAsync(Delivery delivery, CancellationToken cancellationToken) => Locked(() => _deliveries.TryAdd(delivery.Key, delivery));

    Task<Delivery?> IOutbox.FindAsync(string key, CancellationToken cancellationToken) => Locked(() => _deliveries.GetValueOrDefault(key));

    public Task<IReadOnlyList<Delivery>> ClaimAsync(string platform, string claim, DateTimeOffset now, DateTimeOffset until, int most, CancellationToken cancellationToken) => Locked<IReadOnlyList<Delivery>>(() =>
    {
        foreach (var late in _deliveries.Values.Where(row => row.State == DeliveryState.Waiting && row.Expires <= now).ToList())
        {
            _deliveries[late.Key] = late with { State = DeliveryState.Skipped };
        }

        var claimed = _deliveries.Values
            .Where(row => row.State == DeliveryState.Waiting && row.Platform == platform && row.Due <= now && !(_claims.TryGetValue(row.Key, out var other) && other.Until > now))
            .OrderBy(row => row.Due).Take(most).ToList();
        claimed.ForEach(row => _claims[row.Key] = (claim, until));
        return claimed;
    });

    public Task<bool> HoldsAsync(string key, string claim, CancellationToken cancellationToken) => Locked(() => _deliveries.ContainsKey(key) && _claims.GetValueOrDefault(key).Claim == claim);

    public Task ReleaseAsync(IReadOnlyList<string> keys, string claim, DateTimeOffset nextTry, CancellationToken cancellationToken) => Locked(() => keys.Count(_claims.Remove));

    public Task RecordAsync(IReadOnlyList<DeliveryReport> reports, string claim, CancellationToken cancellationToken) => Locked(() =>
    {
        foreach (var report in reports.Where(report => _deliveries.ContainsKey(report.Delivery.Key)))
        {
            _deliveries[report.Delivery.Key] = report.Delivery with
            {
                Attempts = report.Delivery.Attempts + 1,
                State = report.Outcome switch { DeliveryOutcome.Sent => DeliveryState.Sent, DeliveryOutcome.Never => DeliveryState.Failed, DeliveryOutcome.Later => DeliveryState.Waiting, _ => DeliveryState.Skipped },
            };
            if (report.Outcome is DeliveryOutcome.Never never && _subscriptions.Values.FirstOrDefault(row => row.Id == report.Delivery.Subscription) is { } ended)
            {
                _subscriptions[ended.Chat] = ended with { End = never.Why, EndIsTold = false, Next = null, Version = ended.Version + 1 };
                RemoveWaiting(row => row.Subscription == ended.Id);
            }
        }

        return reports.Count;
    });

    public Task RemoveSnoozesAsync(string subscription, CancellationToken cancellationToken) => Locked(() => RemoveWaiting(row => row.Subscription == subscription && row.Kind == DeliveryKind.Snooze));

    public Task ForgetAsync(DateTimeOffset before, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task<IReadOnlySet<DateOnly>?> OfAsync(string person, DateOnly since, CancellationToken cancellationToken) => Locked<IReadOnlySet<DateOnly>?>(() =>
        _uncounted.Contains(person) ? null : _done.Where(row => row.Person == person && row.Day >= since).Select(row => row.Day).ToHashSet());

    public Task AddAsync(string person, DateOnly day, CancellationToken cancellationToken) => Locked(() => !_uncounted.Contains(person) && _done.Add((person, day)));

    public Task CountAsync(string person, bool isOn, CancellationToken cancellationToken) => Locked(() =>
    {
        if (isOn)
        {
            return _uncounted.Remove(person);
        }

        _done.RemoveWhere(row => row.Person == person);
        return _uncounted.Add(person);
    });

    public Task ForgetAsync(DateOnly before, CancellationToken cancellationToken) => Task.CompletedTask;

    private int RemoveWaiting(Func<Delivery, bool> which)
    {
        var keys = _deliveries.Values.Where(row => row.State == DeliveryState.Waiting && which(row)).Select(row => row.Key).ToList();
        return keys.Count(_deliveries.Remove);
    }

    private Task<T> Locked<T>(Func<T> work)
    {
        lock (_lock)
        {
            return Task.FromResult(work());
        }
    }
}
