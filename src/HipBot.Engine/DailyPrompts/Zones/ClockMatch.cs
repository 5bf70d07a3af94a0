using System.Text.RegularExpressions;

namespace HipBot.Engine.DailyPrompts.Zones;

/// <summary>
/// Makes a time of what <see cref="ClockForms"/> found. The groups: <c>h</c> the hour, <c>m</c> the minutes, <c>to</c> where they
/// come before the hour, <c>half</c> am or pm, <c>day</c> a mark of the 24-hour clock, <c>sure</c> a word that only a time has,
/// <c>noon</c> and <c>midnight</c>.
/// </summary>
internal static class ClockMatch
{
    private const int MinutesOfDay = 24 * 60;
    private const int MinutesOfHalfDay = 12 * 60;

    /// <summary>Whether it is a time even within a longer text, where "one" and "ten" may be anything.</summary>
    public static bool IsSureWithin(Match match, string text, DayPart part)
    {
        var hour = match.Groups["h"];
        return !hour.Success || char.IsAsciiDigit(hour.Value[0]) || match.Groups["m"].Success || match.Groups["sure"].Success || part != DayPart.None
            || text[..match.Index].Split(' ', StringSplitOptions.RemoveEmptyEntries).LastOrDefault() is "is" or "its" or "it's" or "at";
    }

    /// <summary>The time that a match is; null where there is no such time.</summary>
    public static ClockReading? Read(Match match, DayPart part)
    {
        if (match.Groups["noon"].Success || match.Groups["midnight"].Success)
        {
            return new ClockReading(new TimeOnly(match.Groups["noon"].Success ? 12 : 0, 0), MayBeTwelveHoursLater: false, IsRounded: true);
        }

        var (hourText, minuteText) = (match.Groups["h"].Value, match.Groups["m"].Value);
        var (hour, minute) = (ClockWords.NumberOf(hourText), ClockWords.NumberOf(minuteText));
        if (minute > 59 || hour > 24 || (hour == 24 && minute > 0) || Placed(hour, part) is not { } placed)
        {
            return null;
        }

        var minutes = (placed * 60) + (match.Groups["to"].Success ? -minute : minute);
        var isOpen = part == DayPart.None && hour is > 0 and <= 12 && hourText[0] != '0' && !match.Groups["day"].Success;
        // Twelve without more is noon; the other reading is then the earlier one, which comes to the same.
        return new ClockReading(TimeOf(minutes), isOpen, IsRounded: minuteText.Length == 0);
    }

    /// <summary>The hour of the day; null where the part of the day does not have it.</summary>
    private static int? Placed(int hour, DayPart part) => (part, hour) switch
    {
        (DayPart.None, _) => hour,
        (DayPart.Am, > 12) => null,
        (DayPart.Am or DayPart.Morning or DayPart.Night or DayPart.Evening, 12) => 0,
        (DayPart.Pm or DayPart.Afternoon or DayPart.Evening, < 12) => hour + (MinutesOfHalfDay / 60),
        (DayPart.Night, >= 6 and < 12) => hour + (MinutesOfHalfDay / 60),
        _ => hour,
    };

    private static TimeOnly TimeOf(int minutes)
    {
        var within = (minutes + MinutesOfDay) % MinutesOfDay;
        return new TimeOnly(within / 60, within % 60);
    }
}
