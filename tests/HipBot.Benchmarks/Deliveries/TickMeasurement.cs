using System.Diagnostics;
using HipBot.Storage;

namespace HipBot.Benchmarks.Deliveries;

/// <summary>How long it takes until what is due stands in the outbox, and whether those that are not due cost anything.</summary>
internal static class TickMeasurement
{
    private const int Due = 100_000;
    private const int Few = 1_000;
    private const int Many = 1_000_000;

    public static async Task RunAsync()
    {
        foreach (var place in await Places.MakeAsync())
        {
            var now = TimeProvider.System.GetUtcNow();
            await Seeds.AddAsync(place, Due, now, "due");
            await using (var sender = await Sender.OpenAsync(place))
            {
                var start = Stopwatch.GetTimestamp();
                var count = await sender.Tick.RunAsync(CancellationToken.None);
                Console.WriteLine($"{place.Provider}: {count:N0} of {Due:N0} due at once stood in the outbox after {Stopwatch.GetElapsedTime(start).TotalSeconds:0.0} s; peak memory of the process {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:0} MB");
            }
        }

        foreach (var place in await Places.MakeAsync())
        {
            await MeasureIdleAsync(place);
        }
    }

    /// <summary>The same thousand due beside a thousand, and beside a million, that are not.</summary>
    private static async Task MeasureIdleAsync(StorageOptions place)
    {
        var now = TimeProvider.System.GetUtcNow();
        await Seeds.AddAsync(place, Few, now.AddDays(1), "later");
        var few = await MedianAsync(place, now, "a");
        await Seeds.AddAsync(place, Many - Few, now.AddDays(1), "never");
        var many = await MedianAsync(place, now, "b");
        Console.WriteLine($"{place.Provider}: a tick with {Few:N0} due takes {few:0.0} ms beside {Few:N0} that are not due, {many:0.0} ms beside {Many:N0}: ratio {many / few:0.00}");
    }

    private static async Task<double> MedianAsync(StorageOptions place, DateTimeOffset now, string prefix)
    {
        await using var sender = await Sender.OpenAsync(place);
        var times = new List<double>();
        for (var round = 0; round < 11; round++)
        {
            await Seeds.AddAsync(place, Few, now, $"{prefix}{round}x");
            var start = Stopwatch.GetTimestamp();
            await sender.Tick.RunAsync(CancellationToken.None);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        return times.Skip(1).Order().ElementAt(5);
    }
}
