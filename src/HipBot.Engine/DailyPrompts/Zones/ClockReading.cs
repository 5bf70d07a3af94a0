namespace HipBot.Engine.DailyPrompts.Zones;

/// <summary>A time of day that a person wrote.</summary>
/// <param name="Time">The time, as it stands there: "8" is 08:00, "20" is 20:00.</param>
/// <param name="MayBeTwelveHoursLater">Whether the time twelve hours later may be meant as well, as nothing says morning or evening.</param>
/// <param name="IsRounded">Whether only the hour was named, so that the minutes may be others.</param>
public sealed record ClockReading(TimeOnly Time, bool MayBeTwelveHoursLater, bool IsRounded)
{
    /// <summary>The times that may be meant.</summary>
    public IReadOnlyList<TimeOnly> Times => MayBeTwelveHoursLater ? [Time, Time.AddHours(12)] : [Time];
}
