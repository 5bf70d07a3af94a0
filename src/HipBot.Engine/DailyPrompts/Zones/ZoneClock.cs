using System.Globalization;
using System.Text;
using NodaTime;
using NodaTime.TimeZones;

namespace HipBot.Engine.DailyPrompts.Zones;

/// <summary>What the clocks of a zone show now, and whether they go like those of another zone.</summary>
internal static class ZoneClock
{
    private static readonly Duration Ahead = Duration.FromDays(550);

    /// <summary>How many minutes a zone is ahead of UTC now.</summary>
    public static int MinutesAhead(string zone, Instant now) => (int)(Of(zone).GetUtcOffset(now).Seconds / 60.0);

    /// <summary>How many minutes a zone is ahead of UTC without its summer time.</summary>
    public static int MinutesAheadInWinter(string zone, Instant now) => (int)(Of(zone).GetZoneInterval(now).StandardOffset.Seconds / 60.0);

    /// <summary>The same for zones whose clocks go alike from now on for a year and a half.</summary>
    public static string Course(string zone, Instant now)
    {
        var course = new StringBuilder();
        var until = now + Ahead;
        foreach (var interval in Of(zone).GetZoneIntervals(now, until))
        {
            var end = interval.HasEnd && interval.End < until ? interval.End.ToUnixTimeSeconds() : 0;
            course.Append(CultureInfo.InvariantCulture, $"{interval.WallOffset.Seconds}@{end} ");
        }

        return course.ToString();
    }

    /// <summary>A zone's rules; those of the zone that it is an alias of, so that rules are kept once.</summary>
    private static DateTimeZone Of(string zone) => DateTimeZoneProviders.Tzdb[TzdbDateTimeZoneSource.Default.CanonicalIdMap[zone]];
}
