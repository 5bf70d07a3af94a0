using System.Diagnostics;
using System.Globalization;
using HipBot.Storage;

namespace HipBot.Benchmarks.Deliveries;

/// <summary>
/// A fan-out during which the sending process is killed again and again at random moments: nothing is lost, nothing is enqueued twice, and what
/// is sent twice is no more than was on its way. <c>crash [KILLS] [COUNT]</c>
/// </summary>
internal static class CrashMeasurement
{
    private const int ASecond = 1_000;

    public static async Task RunAsync(string[] args)
    {
        var kills = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 100;
        var count = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 10_000;
        foreach (var takesKeys in new[] { false, true })
        {
            foreach (var place in await Places.MakeAsync())
            {
                await MeasureAsync(place, takesKeys, kills, count);
            }
        }
    }

    /// <summary>The process that is killed.</summary>
    public static async Task SendAsync(string[] args)
    {
        var options = new StorageOptions(Enum.Parse<StorageProvider>(args[0]), args[1], Environment.GetEnvironmentVariable("HIPBOT_MEASURE_CONNECTION") ?? "");
        await using var sender = await Sender.OpenAsync(options, new Uri(args[2]), ASecond);
        await sender.RunAsync(CancellationToken.None);
    }

    private static async Task MeasureAsync(StorageOptions place, bool takesKeys, int kills, int count)
    {
        await Seeds.AddAsync(place, count, TimeProvider.System.GetUtcNow(), "due");
        using var server = new LoopbackServer(ASecond, takesKeys, TimeSpan.FromMilliseconds(5));
        var random = new Random(7);
        var killed = 0;
        while (killed < kills && server.Taken.Count < count)
        {
            // The kill falls at the start, while what is due is enqueued, or while it is sent; the more kills are left, the shorter a life.
            var before = server.Taken.Count;
            var share = (count - before) / Math.Max(1, kills - killed);
            using var process = Start(place, server.Address);
            if (random.Next(10) > 0)
            {
                while (server.Taken.Count == before && !process.HasExited)
                {
                    await Task.Delay(TimeSpan.FromMilliseconds(1));
                }
            }

            await Task.Delay(TimeSpan.FromMilliseconds(random.Next(Math.Max(2, share * 2000 / ASecond))));
            process.Kill();
            await process.WaitForExitAsync();
            killed++;
        }

        using (var last = Start(place, server.Address))
        {
            var start = TimeProvider.System.GetTimestamp();
            while (await Seeds.CountAsync(place, """SELECT count(*) FROM deliveries WHERE "State" = 0""") + await Seeds.CountAsync(place, $"""SELECT count(*) FROM subscriptions WHERE "LastDate" IS NULL""") > 0
                && TimeProvider.System.GetElapsedTime(start) < TimeSpan.FromMinutes(5))
            {
                await Task.Delay(TimeSpan.FromMilliseconds(200));
            }

            last.Kill();
            await last.WaitForExitAsync();
        }

        var twice = server.Taken.Values.Sum() - server.Taken.Count;
        Console.WriteLine(
            $"{place.Provider}, {(takesKeys ? "with" : "without")} idempotency keys: {killed} kills during {count:N0} deliveries at up to {ASecond:N0} a second: {count - server.Taken.Count} lost, "
            + $"{await Seeds.CountAsync(place, "SELECT count(*) FROM deliveries") - count} enqueued twice, {twice} sent twice ({(double)twice / Math.Max(1, killed):0.0} a kill; at most 32 may be), {server.Refused} refused");
    }

    private static Process Start(StorageOptions place, Uri server)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { UseShellExecute = false };
        foreach (var argument in new[] { "send", place.Provider.ToString(), place.DataFolder, server.ToString() })
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["HIPBOT_MEASURE_CONNECTION"] = place.ConnectionString;
        return Process.Start(start)!;
    }
}
