using System.Globalization;
using System.Text.RegularExpressions;

namespace HipBot.Engine.DailyPrompts.Subscribing;

/// <summary>Reads a coming date as people write it: "2027-01-01", "1 January", "Jan 1", "25/12", "monday", "the 5th", "tomorrow", "two weeks".</summary>
public static partial class DayReader
{
    /// <summary>How far ahead a date may be, in days.</summary>
    public const int Farthest = 366;

    private static readonly string[] Numbers = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    private static readonly string[] Forms =
        ["yyyy-M-d", "d MMMM yyyy", "d MMM yyyy", "MMMM d yyyy", "MMM d yyyy", "d.M.yyyy", "d-M-yyyy", "yyyy/M/d", "d/M/yyyy", "M/d/yyyy"];

    private static readonly string[] FormsWithoutYear = ["d MMMM", "d MMM", "MMMM d", "MMM d", "d.M", "d/M", "M/d"];

    /// <summary>The date, from tomorrow to a year ahead; null where a text is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="today">The local date of the person.</param>
    public static DateOnly? Read(string text, DateOnly today)
    {
        return ReadAny(text, today) is { } date && date > today && date <= today.AddDays(Farthest) ? date : null;
    }

    /// <summary>Whether a text is a day, be it in reach or not.</summary>
    public static bool IsDay(string text) => ReadAny(text, new DateOnly(2000, 1, 1)) is not null;

    private static DateOnly? ReadAny(string text, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(text);
        var plain = Tidy(September().Replace(Filler().Replace(text.ToLowerInvariant(), " "), "sep").Replace(',', ' '));
        plain = Couple().Replace(Fortnight().Replace(plain, "2 weeks"), "2");
        return ReadWord(plain, today) ?? ReadSpan(plain, today) ?? ReadDayOfMonth(plain, today) ?? ReadDate(Tidy(WeekdayBefore().Replace(Ordinal().Replace(plain, "${day}"), "")), today);
    }

    private static string Tidy(string text) => Spaces().Replace(text, " ").Trim(' ', '!', '?');

    private static DateOnly? ReadWord(string text, DateOnly today) => text switch
    {
        "tomorrow" => today.AddDays(1),
        "next week" => NextDay(DayOfWeek.Monday, today),
        "next month" => new DateOnly(today.Year, today.Month, 1).AddMonths(1),
        "next year" => new DateOnly(today.Year + 1, 1, 1),
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

    /// <summary>"The 5th": the next one that comes.</summary>
    private static DateOnly? ReadDayOfMonth(string text, DateOnly today)
    {
        if (Ordinal().Match(text) is not { Success: true } match || match.Length != text.Length || int.Parse(match.Groups["day"].Value, CultureInfo.InvariantCulture) is not (var day and >= 1 and <= 31))
        {
            return null;
        }

        var months = Enumerable.Range(0, 3).Select(new DateOnly(today.Year, today.Month, 1).AddMonths).Where(month => day <= DateTime.DaysInMonth(month.Year, month.Month));
        return months.Select(month => month.AddDays(day - 1)).Where(date => date > today).Cast<DateOnly?>().FirstOrDefault();
    }

    /// <summary>Where day and month may be meant either way round, as in 5/6, it is no date.</summary>
    private static DateOnly? ReadDate(string text, DateOnly today)
    {
        var plain = text.TrimEnd('.');
        if (ParsedWith(Forms, plain) is [var whole])
        {
            return whole;
        }

        // The year is taken from a leap year, so that the 29th of February is read, and then the next one that comes.
        if (ParsedWith([.. FormsWithoutYear.Select(form => $"{form} yyyy")], $"{plain} 2000") is not [var date])
        {
            return null;
        }

        var years = new[] { today.Year, today.Year + 1 }.Where(year => date.Day <= DateTime.DaysInMonth(year, date.Month)).Select(year => new DateOnly(year, date.Month, date.Day));
        return years.Where(day => day > today).Cast<DateOnly?>().FirstOrDefault();
    }

    private static List<DateOnly> ParsedWith(IEnumerable<string> forms, string text) =>
        [.. forms.Where(form => DateOnly.TryParseExact(text, form, CultureInfo.InvariantCulture, DateTimeStyles.None, out _)).Select(form => DateOnly.ParseExact(text, form, CultureInfo.InvariantCulture)).Distinct()];

    private static DateOnly NextDay(DayOfWeek day, DateOnly today) => today.AddDays((((int)day - (int)today.DayOfWeek + 6) % 7) + 1);

    [GeneratedRegex(@"\b(until|till?|for|the|of|on|in|next(?= (mon|tue|wed|thu|fri|sat|sun)))\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Filler();

    [GeneratedRegex(@"\b(a |one )?fortnight\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Fortnight();

    [GeneratedRegex(@"\bsept\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex September();

    [GeneratedRegex(@"\b(a )?couple\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Couple();

    [GeneratedRegex(@"^(mon|tue|wed|thu|fri|sat|sun)[a-z]* (?=.*[0-9])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WeekdayBefore();

    [GeneratedRegex(@"\b(?<day>[0-9]{1,2})(st|nd|rd|th)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Ordinal();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Spaces();

    [GeneratedRegex(@"^(mon|tues?|wed|wednes|thurs?|thu|fri|sat|satur|sun)(day)?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Weekday();

    [GeneratedRegex(@"^(?<count>an?|one|two|three|four|five|six|seven|eight|nine|ten|[0-9]{1,3})? ?(?<unit>days?|d|weeks?|w|months?)\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Span();
}
