using NodaTime;
using NodaTime.Extensions;
using NodaTime.TimeZones;

namespace HipBot.Engine.DailyPrompts.Scheduling;

/// <summary>
/// Local times and the instants they mean. Each local date has at most one instant: where the clock jumps over the time, the first one
/// after the gap; where it shows the time twice, the earlier.
/// </summary>
public static class PromptClock
{
    /// <summary>Weekdays come round each seven days, and no zone has ever left out two dates in a row.</summary>
    private const int MostDaysBetween = 8;

    /// <summary>Whether a zone is known.</summary>
    public static bool Knows(string zone) => DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) is not null;

    /// <summary>The local date and time in a zone.</summary>
    /// <exception cref="DateTimeZoneNotFoundException">The zone is unknown.</exception>
    public static DateTime LocalOf(DateTimeOffset instant, string zone) =>
        Instant.FromDateTimeOffset(instant).InZone(DateTimeZoneProviders.Tzdb[zone]).ToDateTimeUnspecified();

    /// <summary>The local date in a zone.</summary>
    /// <exception cref="DateTimeZoneNotFoundException">The zone is unknown.</exception>
    public static DateOnly DateOf(DateTimeOffset instant, string zone) => DateOnly.FromDateTime(LocalOf(instant, zone));

    /// <summary>The instant of a local date and time; null where the zone has no such date, since it crossed the date line.</summary>
    /// <exception cref="DateTimeZoneNotFoundException">The zone is unknown.</exception>
    public static DueTime? At(DateOnly date, TimeOnly time, string zone)
    {
        var local = date.ToLocalDate() + time.ToLocalTime();
        var mapping = DateTimeZoneProviders.Tzdb[zone].MapLocal(local);
        return mapping.Count switch
        {
            1 => new DueTime(date, mapping.Single().ToDateTimeOffset().ToUniversalTime()),
            2 => new DueTime(date, mapping.First().ToDateTimeOffset().ToUniversalTime(), ClockNote.Overlap),
            _ when IsLeftOut(mapping) => null,
            _ => new DueTime(date, mapping.LateInterval.Start.ToDateTimeOffset(), ClockNote.Gap),
        };
    }

    /// <summary>The first due time of a schedule that is later than an instant, and not of a date before another.</summary>
    /// <exception cref="DateTimeZoneNotFoundException">The zone is unknown.</exception>
    public static DueTime? Next(PromptSchedule schedule, DateTimeOffset after, DateOnly notBefore)
    {
        ArgumentNullException.ThrowIfNull(schedule);

        // A time in a gap at the end of a day is due on the next day, so the day before may still be to come.
        var yesterday = DateOf(after, schedule.Zone).AddDays(-1);
        var first = yesterday > notBefore ? yesterday : notBefore;
        return Enumerable.Range(0, MostDaysBetween + 2)
            .Where(days => days <= DateOnly.MaxValue.DayNumber - first.DayNumber)
            .Select(first.AddDays)
            .Where(date => schedule.Days.HasFlag(DayOf(date)))
            .Select(date => At(date, schedule.Time, schedule.Zone))
            .FirstOrDefault(due => due?.Instant > after);
    }

    /// <summary>The due times of a schedule from a date on.</summary>
    /// <exception cref="DateTimeZoneNotFoundException">The zone is unknown.</exception>
    public static IEnumerable<DueTime> From(PromptSchedule schedule, DateOnly first)
    {
        ArgumentNullException.ThrowIfNull(schedule);
        for (var date = first; date < DateOnly.MaxValue; date = date.AddDays(1))
        {
            if (schedule.Days.HasFlag(DayOf(date)) && At(date, schedule.Time, schedule.Zone) is { } due)
            {
                yield return due;
            }
        }
    }

    /// <summary>The day of the week of a date.</summary>
    public static Weekdays DayOf(DateOnly date) => (Weekdays)(1 << (((int)date.DayOfWeek + 6) % 7));

    private static bool IsLeftOut(ZoneLocalMapping mapping) =>
        mapping.EarlyInterval.IsoLocalEnd <= mapping.LocalDateTime.Date.AtMidnight() && mapping.LateInterval.IsoLocalStart >= mapping.LocalDateTime.Date.PlusDays(1).AtMidnight();
}
