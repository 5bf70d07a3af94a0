using HipBot.Engine.Chat;
using HipBot.Engine.Content;
using HipBot.Engine.DailyPrompts;
using HipBot.Engine.DailyPrompts.Delivering;
using HipBot.Engine.DailyPrompts.Posting;
using HipBot.Storage;
using HipBot.Tests;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace HipBot.Benchmarks.Deliveries;

/// <summary>The tick and the pump over a database, with the loopback platform.</summary>
internal sealed class Sender : IAsyncDisposable
{
    private readonly ServiceProvider _services;
    private readonly LoopbackPlatform? _platform;

    private Sender(ServiceProvider services, Library library, Uri? server, int aSecond)
    {
        var time = TimeProvider.System;
        (_services, _platform) = (services, server is null ? null : new LoopbackPlatform(server, aSecond));
        var subscriptions = services.GetRequiredService<ISubscriptions>();
        Tick = new PromptTick(subscriptions, () => library, PromptOptions.Usual with { Grace = TimeSpan.FromHours(12), Quiet = new(new TimeOnly(0, 0), new TimeOnly(0, 0)) }, time, NullLogger<PromptTick>.Instance);
        Pump = new DeliveryPump(
            services.GetRequiredService<IOutbox>(), _platform is null ? [] : [_platform], new PromptWriter(subscriptions, new RecentTalks(time), () => library, time).WriteAsync, time, NullLogger<DeliveryPump>.Instance);
    }

    public PromptTick Tick { get; }

    public DeliveryPump Pump { get; }

    public static async Task<Sender> OpenAsync(StorageOptions options, Uri? server = null, int aSecond = 1)
    {
        var library = LibraryLoader.Load(Repository.Content, CancellationToken.None, isThorough: false).Library!;
        var database = await Database.OpenAsync(options, TimeProvider.System, CancellationToken.None);
        return new Sender(new ServiceCollection().AddSingleton(TimeProvider.System).AddStorage(() => database).BuildServiceProvider(), library, server, aSecond);
    }

    /// <summary>Ticks each second, and sends, until it is stopped.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var pump = Pump.RunAsync(cancellationToken);
        try
        {
            using var timer = new PeriodicTimer(TimeSpan.FromSeconds(1));
            do
            {
                await Tick.RunAsync(cancellationToken);
            }
            while (await timer.WaitForNextTickAsync(cancellationToken));
        }
        catch (OperationCanceledException)
        {
            await pump;
        }
    }

    public async ValueTask DisposeAsync()
    {
        _platform?.Dispose();
        await _services.DisposeAsync();
    }
}
