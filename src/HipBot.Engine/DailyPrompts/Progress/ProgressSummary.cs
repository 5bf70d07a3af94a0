using System.Globalization;

namespace HipBot.Engine.DailyPrompts.Progress;

/// <summary>What was done on which day, over the last four weeks. There is nothing to lose in it: it counts days, not streaks.</summary>
/// <param name="Today">The day that it is for the person.</param>
/// <param name="Done">The days on which they did something. Days outside the four weeks count for nothing.</param>
public sealed record ProgressSummary(DateOnly Today, IReadOnlySet<DateOnly> Done)
{
    /// <summary>The weeks that are shown.</summary>
    public const int Weeks = 4;

    private const int DaysOfWeek = 7;

    /// <summary>On how many of the last seven days something was done, today included.</summary>
    public int OfLastSeven => Week(0).Count(Done.Contains);

    /// <summary>On how many of the last twenty-eight days something was done, today included.</summary>
    public int OfLastTwentyEight => Enumerable.Range(0, Weeks).SelectMany(Week).Count(Done.Contains);

    /// <summary>The last seven days in a sentence.</summary>
    public string Sentence => OfLastSeven switch
    {
        0 => "None in the last 7 days, and that is fine: today is as good a day as any.",
        DaysOfWeek => "All of the last 7 days.",
        var days => $"{days} of the last 7 days.",
    };

    /// <summary>The last seven days as a short title.</summary>
    public string Title => OfLastSeven == 0 ? "Today is as good a day as any" : Sentence.TrimEnd('.');

    /// <summary>The chart in words, for people who do not see it; at most 1,024 characters.</summary>
    public string Alt
    {
        get
        {
            var weeks = Enumerable.Range(0, Weeks).Select(week => $"{(week == 0 ? "The last 7 days" : $"The 7 days to {Short(Week(week)[^1])}")}: {InWords(Week(week))}.");
            return $"A chart of the last four weeks with a round mark for each day, filled where something was done. {string.Join(' ', weeks)}";
        }
    }

    /// <summary>Seven days in their order.</summary>
    /// <param name="weeksAgo">0 for the week that ends today, 1 for the one before.</param>
    internal IReadOnlyList<DateOnly> Week(int weeksAgo) =>
        [.. Enumerable.Range(1 - DaysOfWeek, DaysOfWeek).Select(day => Today.AddDays(day - (weeksAgo * DaysOfWeek)))];

    /// <summary>A day as the chart names it, such as "5 Nov".</summary>
    internal static string Short(DateOnly day) => day.ToString("d MMM", CultureInfo.InvariantCulture);

    private string InWords(IReadOnlyList<DateOnly> week)
    {
        var names = week.Where(Done.Contains).Select(day => day == Today ? "today" : day.DayOfWeek.ToString()).ToList();
        return names.Count switch
        {
            0 => "none",
            1 => names[0],
            DaysOfWeek => "every day",
            _ => $"{string.Join(", ", names.SkipLast(1))} and {names[^1]}",
        };
    }
}
