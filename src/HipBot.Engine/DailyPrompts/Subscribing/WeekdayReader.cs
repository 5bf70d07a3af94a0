using System.Text.RegularExpressions;
using HipBot.Engine.DailyPrompts.Scheduling;

namespace HipBot.Engine.DailyPrompts.Subscribing;

/// <summary>Reads days of the week as people write them: "weekdays", "mon-fri", "Mo, We + Fr", "every day but sunday".</summary>
public static partial class WeekdayReader
{
    private static readonly Weekdays[] InOrder = [Weekdays.Monday, Weekdays.Tuesday, Weekdays.Wednesday, Weekdays.Thursday, Weekdays.Friday, Weekdays.Saturday, Weekdays.Sunday];

    /// <summary>The days; null where a text names none, or more than days.</summary>
    public static Weekdays? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var parts = Except().Split(text.ToLowerInvariant(), 2);
        if (ReadList(parts[0], isRest: false) is not { } days)
        {
            return null;
        }

        var left = parts.Length == 1 ? days : ReadList(parts[1], isRest: true) is { } without ? days & ~without : Weekdays.None;
        return left == Weekdays.None ? null : left;
    }

    /// <summary>The days as people read them.</summary>
    public static string Write(Weekdays days) => days switch
    {
        Weekdays.All => "every day",
        Weekdays.MondayToFriday => "Monday to Friday",
        Weekdays.Weekend => "Saturdays and Sundays",
        _ => string.Join(", ", InOrder.Where(day => days.HasFlag(day)).Select(day => day.ToString()[..3])),
    };

    private static Weekdays? ReadList(string text, bool isRest)
    {
        var days = Weekdays.None;
        var rest = text;
        foreach (var (pattern, meaning) in new[] { (All(), Weekdays.All), (Workdays(), Weekdays.MondayToFriday), (Weekends(), Weekdays.Weekend) })
        {
            if (pattern.IsMatch(rest))
            {
                days |= meaning;
                rest = pattern.Replace(rest, " ");
            }
        }

        rest = Range().Replace(rest, range =>
        {
            days |= Between(DayOf(range.Groups["from"].Value), DayOf(range.Groups["to"].Value));
            return " ";
        });
        rest = Day().Replace(rest, day =>
        {
            days |= InOrder[DayOf(day.Value)];
            return " ";
        });
        return Filler().Replace(rest, "").Length > 0 || (days == Weekdays.None && !isRest) ? null : days;
    }

    private static Weekdays Between(int from, int to)
    {
        var days = InOrder[from];
        for (var day = from; day != to; day = (day + 1) % InOrder.Length)
        {
            days |= InOrder[(day + 1) % InOrder.Length];
        }

        return days;
    }

    private static int DayOf(string name) => name[..2] switch
    {
        "mo" => 0,
        "tu" => 1,
        "we" => 2,
        "th" => 3,
        "fr" => 4,
        "sa" => 5,
        _ => 6,
    };

    [GeneratedRegex(@"\b(except( for)?|but not|but|without|not)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Except();

    [GeneratedRegex(@"\b(every ?days?|each day|daily|all( (days|week))?|7 days( a week)?|any day)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex All();

    [GeneratedRegex(@"\b(week ?days?|working ?days?|work ?days?)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Workdays();

    [GeneratedRegex(@"\bweek ?ends?\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Weekends();

    [GeneratedRegex(@"\b(?<from>mo|tu|we|th|fr|sa|su)[a-z]*\.? ?(-|\u2013|to|till?|until|through|thru) ?(?<to>mo|tu|we|th|fr|sa|su)[a-z]*\b\.?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Range();

    [GeneratedRegex(@"\b(mo|mon|mondays?|tu|tues?|tuesdays?|we|weds?|wednesdays?|th|thu|thurs?|thursdays?|fr|fri|fridays?|sa|sat|saturdays?|su|sun|sundays?)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Day();

    [GeneratedRegex(@"\b(and|on|only|just|the|every|each)\b|[\s,;.+&/]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Filler();
}
