using System.IO.Hashing;
using System.Text;

namespace HipBot.Engine.DailyPrompts.Delivering;

/// <summary>How long a delivery waits before it is tried again: longer each time, and not at the same moment as all the others.</summary>
internal static class Backoff
{
    private static readonly TimeSpan First = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    /// <summary>The wait after an attempt: from half to one and a half times as long as is usual at that attempt.</summary>
    /// <param name="key">The key of the delivery, which decides between the two.</param>
    /// <param name="attempts">How often it was tried before.</param>
    public static TimeSpan After(string key, int attempts)
    {
        var usual = Math.Min(First.TotalSeconds * Math.Pow(2, Math.Min(attempts, 20)), Longest.TotalSeconds);
        var share = (XxHash3.HashToUInt64(Encoding.UTF8.GetBytes(key), seed: attempts) >> 11) / (double)(1UL << 53);
        return TimeSpan.FromSeconds(usual * (0.5 + share));
    }
}
