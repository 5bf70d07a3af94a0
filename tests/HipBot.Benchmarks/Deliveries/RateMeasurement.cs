using System.Globalization;
using HipBot.Storage;

namespace HipBot.Benchmarks.Deliveries;

/// <summary>
/// Many prompts due in one minute, a platform that takes so many in any second: how many it gets, how late they are, and that it never has to
/// refuse one. <c>rate A_SECOND COUNT</c>
/// </summary>
internal static class RateMeasurement
{
    public static async Task RunAsync(string[] args)
    {
        var aSecond = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 30;
        var count = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 1_800;
        foreach (var place in await Places.MakeAsync())
        {
            await MeasureAsync(place, aSecond, count);
        }
    }

    private static async Task MeasureAsync(StorageOptions place, int aSecond, int count)
    {
        await Seeds.AddAsync(place, count, TimeProvider.System.GetUtcNow(), "due");
        using var server = new LoopbackServer(aSecond, takesKeys: false, TimeSpan.FromMilliseconds(5));
        await using var sender = await Sender.OpenAsync(place, server.Address, aSecond);
        using var stop = new CancellationTokenSource();
        var running = sender.RunAsync(stop.Token);
        while (server.Taken.IsEmpty)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(1));
        }

        var start = TimeProvider.System.GetTimestamp();
        while (server.Taken.Count < count)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(5));
        }

        var seconds = TimeProvider.System.GetElapsedTime(start).TotalSeconds;
        await stop.CancelAsync();
        await running;

        // The first burst is free: what is measured is how fast it goes on.
        var got = (count - aSecond) / seconds;
        var late = server.Lateness.Order().ToList();
        Console.WriteLine(
            $"{place.Provider}: {count:N0} due at once, at most {aSecond:N0} in any second: {got:0.0} a second ({got / aSecond:P1}), {server.Refused} refused, lateness p50 {late[late.Count / 2] / 1000:0.0} s, "
            + $"p99 {late[(int)((late.Count - 1) * .99)] / 1000:0.0} s, peak memory of the process, with the server, {System.Diagnostics.Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:0} MB");
    }
}
