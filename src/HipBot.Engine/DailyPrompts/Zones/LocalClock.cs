using NodaTime;

namespace HipBot.Engine.DailyPrompts.Zones;

/// <summary>What a person says of the clock where they are, which tells their zone together with the time in UTC.</summary>
/// <param name="Reading">The time that it shows; null where they said how far from UTC it is.</param>
/// <param name="MinutesAhead">How many minutes it is ahead of UTC, where they said so.</param>
/// <param name="Now">Now.</param>
internal sealed record LocalClock(ClockReading? Reading, int MinutesAhead, Instant Now)
{
    private const int MinutesOfDay = 24 * 60;

    /// <summary>Zones are a quarter of an hour apart, so a clock may be half of that off, typing included.</summary>
    private const int Tolerance = 7;

    /// <summary>"It is 7 here" is said from twenty minutes before seven to forty after it.</summary>
    private const int RoundedEarly = 20;
    private const int RoundedLate = 40;

    /// <summary>Whether the clocks of a zone may show this now.</summary>
    public bool Fits(string zone)
    {
        var ahead = ZoneClock.MinutesAhead(zone, Now);
        // Many keep in mind how far they are from UTC in winter.
        return Reading is null ? ahead == MinutesAhead || ZoneClock.MinutesAheadInWinter(zone, Now) == MinutesAhead : Reading.Times.Any(time => Fits(time, ahead));
    }

    private bool Fits(TimeOnly time, int ahead)
    {
        var utc = (int)(Now.ToUnixTimeSeconds() / 60 % MinutesOfDay);
        var said = (time.Hour * 60) + time.Minute;
        // How late the clock is beyond what was said, from half a day before to half a day after.
        var later = Wrapped(utc + ahead - said);
        return Reading!.IsRounded ? later is >= -RoundedEarly and < RoundedLate : Math.Abs(later) <= Tolerance;
    }

    private static int Wrapped(int minutes) => ((((minutes + (MinutesOfDay / 2)) % MinutesOfDay) + MinutesOfDay) % MinutesOfDay) - (MinutesOfDay / 2);
}
