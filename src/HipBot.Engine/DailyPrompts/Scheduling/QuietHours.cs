namespace HipBot.Engine.DailyPrompts.Scheduling;

/// <summary>The hours of the night, local time, in which nothing comes late. Who asks for a time in them gets it: some work at night.</summary>
/// <param name="From">When they begin.</param>
/// <param name="Until">When they end.</param>
public sealed record QuietHours(TimeOnly From, TimeOnly Until)
{
    /// <summary>From ten in the evening until seven in the morning.</summary>
    public static readonly QuietHours Usual = new(new TimeOnly(22, 0), new TimeOnly(7, 0));

    /// <summary>Whether a local time is in them.</summary>
    public bool Hold(TimeOnly time) => From != Until && time.IsBetween(From, Until);

    /// <summary>The last moment at which something that was due may still come, in UTC: the end of the grace time, or the beginning of the night.</summary>
    /// <param name="due">When it was due, in UTC.</param>
    /// <param name="zone">The zone.</param>
    /// <param name="grace">The grace time.</param>
    public DateTimeOffset EndOf(DateTimeOffset due, string zone, TimeSpan grace)
    {
        var local = PromptClock.LocalOf(due, zone);
        var (date, time) = (DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local));
        if (From == Until || Hold(time))
        {
            return due + grace;
        }

        var night = PromptClock.At(time < From ? date : date.AddDays(1), From, zone)?.Instant;
        return night is { } begins && begins < due + grace ? begins : due + grace;
    }
}
