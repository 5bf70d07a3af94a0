using HipBot.Engine.DailyPrompts.Zones;

namespace HipBot.Engine.DailyPrompts.Subscribing;

/// <summary>What people write behind <c>/daily</c> where a platform gives text alone: "7:30 berlin mon-fri", "weekdays at 8", "stop".</summary>
/// <param name="Time">The part that is a time; empty where none is.</param>
/// <param name="Place">The part that is a place; empty where none is.</param>
/// <param name="Days">The part that is days; empty where none is.</param>
internal sealed record DailyWords(string Time, string Place, string Days)
{
    private const int MostWords = 14;

    private static readonly HashSet<string> Stopping = new("stop end cancel unsubscribe quit disable delete remove none never no".Split(' '), StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Showing = new("show status info settings setting help change edit set setup start on list my".Split(' '), StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a text asks that no more come.</summary>
    public static bool IsStop(string text) => Stopping.Contains(text.Trim('.', '!', ' '));

    /// <summary>Whether a text asks to see or to change what is set.</summary>
    public static bool IsShow(string text) => Showing.Contains(text.Trim('.', '!', '?', ' '));

    /// <summary>Reads a text that is all time, place and days, each at most once and in any order; null where it is something else.</summary>
    public static DailyWords? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = text.Split([' ', ',', ';', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length is 0 or > MostWords ? null : ReadRest(new DailyWords("", "", ""), words);
    }

    /// <summary>Reads what is left, the longest parts first: "8 am berlin" is no place called "am berlin".</summary>
    private static DailyWords? ReadRest(DailyWords before, ReadOnlySpan<string> words)
    {
        if (words.Length == 0)
        {
            return before;
        }

        for (var length = words.Length; length > 0; length--)
        {
            if (before.With(string.Join(' ', words[..length])) is { } more && ReadRest(more, words[length..]) is { } all)
            {
                return all;
            }
        }

        return null;
    }

    /// <summary>This with a part that it has not yet; null where the part is none of the three.</summary>
    private DailyWords? With(string part) =>
        Time.Length == 0 && ClockTimeReader.Read(part) is not null ? this with { Time = part }
        : Days.Length == 0 && WeekdayReader.Read(part) is not null ? this with { Days = part }
        : Place.Length == 0 && ClockTimeReader.ReadWithin(part, out _) is null && ZoneFinder.IsAllOf(part) ? this with { Place = part }
        : null;
}
