using System.Globalization;
using System.Text.RegularExpressions;

namespace HipBot.Engine.DailyPrompts.Subscribing;

/// <summary>Reads a coming date as people write it: "2027-01-01", "1 January", "Jan 1", "monday", "tomorrow", "two weeks".</summary>
public static partial class DayReader
{
    /// <summary>How far ahead a date may be, in days.</summary>
    public const int Farthest = 366;

    private static readonly string[] Numbers = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    private static readonly string[] Forms =
        ["yyyy-M-d", "d MMMM yyyy", "d MMM yyyy", "MMMM d yyyy", "MMM d yyyy", "d.M.yyyy", "yyyy/M/d"];

    private static readonly string[] FormsWithoutYear = ["d MMMM", "d MMM", "MMMM d", "MMM d", "d.M"];

    /// <summary>The date, from tomorrow to a year ahead; null where a text is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="today">The local date of the person.</param>
    public static DateOnly? Read(string text, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(text);
        var clean = Ordinal().Replace(Filler().Replace(text.ToLowerInvariant(), " "), "${day}");
        clean = Spaces().Replace(clean, " ").Trim();
        return (ReadWord(clean, today) ?? ReadSpan(clean, today) ?? ReadDate(clean, today)) is { } date && date > today && date <= today.AddDays(Farthest) ? date : null;
    }

    private static DateOnly? ReadWord(string text, DateOnly today) => text switch
    {
        "tomorrow" => today.AddDays(1),
        "next week" => NextDay(DayOfWeek.Monday, today),
        "next month" => new DateOnly(today.Year, today.Month, 1).AddMonths(1),
        _ when Weekday().IsMatch(text) => NextDay(Enum.GetValues<DayOfWeek>().First(day => day.ToString().StartsWith(text[..2], StringComparison.OrdinalIgnoreCase)), today),
        _ => null,
    };

    private static DateOnly? ReadSpan(string text, DateOnly today)
    {
        var span = Span().Match(text);
        if (!span.Success)
        {
            return null;
        }

        var said = span.Groups["count"].Value;
        var count = said is "a" or "an" or "" ? 1 : Array.IndexOf(Numbers, said) is var known and >= 0 ? known + 1 : int.Parse(said, CultureInfo.InvariantCulture);
        return span.Groups["unit"].Value[0] switch
        {
            'd' => today.AddDays(count),
            'w' => today.AddDays(count * 7),
            _ => today.AddMonths(Math.Min(count, 13)),
        };
    }

    private static DateOnly? ReadDate(string text, DateOnly today)
    {
        var plain = text.Replace(",", "", StringComparison.Ordinal).TrimEnd('.');
        if (DateOnly.TryParseExact(plain, Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        // The year is taken from a leap year, so that the 29th of February is read, and then the next one that comes.
        if (!Array.Exists(FormsWithoutYear, form => DateOnly.TryParseExact($"{plain} 2000", $"{form} yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out date)))
        {
            return null;
        }

        var years = new[] { today.Year, today.Year + 1 }.Where(year => date.Day <= DateTime.DaysInMonth(year, date.Month)).Select(year => new DateOnly(year, date.Month, date.Day));
        return years.Where(day => day > today).Cast<DateOnly?>().FirstOrDefault();
    }

    private static DateOnly NextDay(DayOfWeek day, DateOnly today) => today.AddDays((((int)day - (int)today.DayOfWeek + 6) % 7) + 1);

    [GeneratedRegex(@"\b(until|till?|for|the|of|on|in|next(?= (mon|tue|wed|thu|fri|sat|sun)))\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Filler();

    [GeneratedRegex(@"\b(?<day>[0-9]{1,2})(st|nd|rd|th)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Ordinal();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Spaces();

    [GeneratedRegex(@"^(mon|tues?|wed|wednes|thurs?|thu|fri|sat|satur|sun)(day)?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Weekday();

    [GeneratedRegex(@"^(?<count>an?|one|two|three|four|five|six|seven|eight|nine|ten|[0-9]{1,3})? ?(?<unit>days?|d|weeks?|w|months?)\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Span();
}
