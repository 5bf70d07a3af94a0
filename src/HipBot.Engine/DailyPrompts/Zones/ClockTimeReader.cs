using HipBot.Engine.Language;

namespace HipBot.Engine.DailyPrompts.Zones;

/// <summary>Reads times of day as people write them: "8", "08.30", "8 pm", "20h30", "half past 8", "quarter to nine", "noon".</summary>
public static class ClockTimeReader
{
    /// <summary>More of a text is not read; a time is short.</summary>
    private const int LongestText = 400;

    private static readonly HashSet<string> Fillers = new(
        "at around about by it is its the time now here every day daily each please sharp ish exactly local my a on in o clock just from o'clock it's".Split(' '),
        StringComparer.Ordinal);

    /// <summary>The time that a text is; null where it is none, or says more than a time.</summary>
    public static TimeOnly? Read(string text) => ReadWhole(text)?.Time;

    /// <summary>The time that a text is, with what is uncertain of it; null where it is none, or says more than a time.</summary>
    public static ClockReading? ReadWhole(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length <= LongestText && ReadIn(text, isWhole: true) is var (reading, rest)
            && rest.Split([' ', '.', ',', '!', '?', '\n', '\t', '-'], StringSplitOptions.RemoveEmptyEntries).All(Fillers.Contains)
            ? reading
            : null;
    }

    /// <summary>The time that stands somewhere in a text, such as "it is 14:35 in Spain".</summary>
    /// <param name="text">The text; no more than its first 400 characters are read.</param>
    /// <param name="rest">The text without the time, in small letters; the text itself where there is none.</param>
    /// <returns>The time; null where there is none.</returns>
    public static ClockReading? ReadWithin(string text, out string rest)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (ReadIn(text.Length > LongestText ? text[..LongestText] : text, isWhole: false) is var (reading, others))
        {
            rest = others;
            return reading;
        }

        rest = text;
        return null;
    }

    private static (ClockReading Reading, string Others)? ReadIn(string text, bool isWhole)
    {
        var folded = PlainText.Fold(text);
        if (!ClockWords.MayBeIn(folded))
        {
            return null;
        }

        var plain = ClockWords.Plain(folded);
        foreach (var form in ClockForms.All)
        {
            for (var match = form.Match(plain); match.Success; match = match.NextMatch())
            {
                var (part, others) = ClockWords.DayPartBeside(plain, match);
                if ((isWhole || ClockMatch.IsSureWithin(match, plain, part)) && ClockMatch.Read(match, part) is { } reading)
                {
                    return (reading, others);
                }
            }
        }

        return null;
    }
}
