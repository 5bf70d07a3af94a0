using HipBot.Engine.Chat;
using HipBot.Engine.Chat.Texts;
using HipBot.Engine.Content;
using HipBot.Engine.DailyPrompts;
using HipBot.Engine.DailyPrompts.Delivering;
using HipBot.Engine.DailyPrompts.Scheduling;
using HipBot.Storage.Stores;
using HipBot.Tests;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace HipBot.Storage.Tests.DailyPrompts;

/// <summary>The daily prompts over a real database, with a clock of their own.</summary>
internal sealed class Bureau : IAsyncDisposable
{
    public static readonly DateTimeOffset Eight = new(2026, 11, 25, 8, 0, 0, TimeSpan.Zero);

    private static readonly Lazy<Library> Known = new(() => LibraryLoader.Load(Repository.Content, CancellationToken.None, isThorough: false).Library!);

    private readonly Place _place;

    private Bureau(Place place, Database database) => (_place, Database, Subscriptions, Outbox) = (place, database, new SubscriptionStore(database), new OutboxStore(database));

    public static Library Library => Known.Value;

    public Database Database { get; }

    public SubscriptionStore Subscriptions { get; }

    public OutboxStore Outbox { get; }

    public FakeTimeProvider Time { get; } = new(Eight.AddHours(-1));

    /// <summary>How far the clock goes at each look.</summary>
    public TimeSpan Step { get; init; } = TimeSpan.FromMilliseconds(100);

    public StorageOptions Options => _place.Options;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static async Task<Bureau> OpenAsync(StorageProvider provider, double secondsAStep = .1)
    {
        var place = Place.Make(provider);
        return new Bureau(place, await place.OpenAsync()) { Step = TimeSpan.FromSeconds(secondsAStep) };
    }

    public async Task<Subscription> SubscribeAsync(string name, string platform = "phone")
    {
        var subscription = Subscription.Begin($"{platform}:{name}", $"{platform}:{name}", new PromptSchedule(new TimeOnly(8, 0), "Etc/UTC", Weekdays.All), Time.GetUtcNow());
        (await Subscriptions.AddAsync(subscription, Stop)).ShouldBeTrue();
        return subscription;
    }

    public PromptTick Tick() => new(Subscriptions, () => Library, PromptOptions.Usual, Time, NullLogger<PromptTick>.Instance);

    /// <summary>Moves the clock to eight, and puts into the outbox what is due.</summary>
    public Task<int> TickAtEightAsync(int daysLater = 0)
    {
        Time.SetUtcNow(Eight.AddDays(daysLater).AddSeconds(1));
        return Tick().RunAsync(Stop);
    }

    /// <summary>Sends with a pump of its own until a condition holds; the clock runs on meanwhile.</summary>
    public async Task PumpUntilAsync(Func<Task<bool>> holds, params IReadOnlyList<IDeliveryPlatform> platforms)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        var running = Pump(platforms).RunAsync(stop.Token);
        while (!await holds())
        {
            Time.Advance(Step);
            await Task.Delay(TimeSpan.FromMilliseconds(2), TimeProvider.System, Stop);
        }

        await stop.CancelAsync();
        while (!running.IsCompleted)
        {
            Time.Advance(Step);
            await Task.Delay(TimeSpan.FromMilliseconds(2), TimeProvider.System, Stop);
        }

        await running;
    }

    /// <summary>Sends until nothing waits that could be sent now.</summary>
    public Task PumpAllAsync(params IReadOnlyList<IDeliveryPlatform> platforms) => PumpUntilAsync(async () => await CountAsync(DeliveryState.Waiting) == 0, platforms);

    public async Task<int> CountAsync(DeliveryState state)
    {
        await using var context = Database.Open();
        return context.Deliveries.Count(row => row.State == (int)state);
    }

    public async ValueTask DisposeAsync()
    {
        Database.Dispose();
        await _place.DisposeAsync();
    }

    private DeliveryPump Pump(IReadOnlyList<IDeliveryPlatform> platforms) => new(
        Outbox,
        platforms,
        (delivery, _) => Task.FromResult<ChatReply?>(new ChatReply(ReplyText.OfParagraphs(delivery.Prompt))),
        Time,
        NullLogger<DeliveryPump>.Instance);
}
