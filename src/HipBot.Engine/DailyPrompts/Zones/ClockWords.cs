using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;

namespace HipBot.Engine.DailyPrompts.Zones;

/// <summary>The words in which times of day are written.</summary>
internal static partial class ClockWords
{
    /// <summary>An hour in words.</summary>
    public const string Hour = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve";

    /// <summary>Minutes in words.</summary>
    public const string Minute = "(?:oh|o|zero)[ -](?:one|two|three|four|five|six|seven|eight|nine)|(?:twenty|thirty|forty|fifty)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?"
        + "|five|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen";

    private static readonly Dictionary<string, int> Numbers =
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".Split(' ')
            .Select((word, number) => (word, number))
            .Concat([("oh", 0), ("o", 0), ("twenty", 20), ("thirty", 30), ("forty", 40), ("fifty", 50), ("quarter", 15), ("half", 30)])
            .ToDictionary(StringComparer.Ordinal);

    private static readonly SearchValues<string> Signs = SearchValues.Create(
        [.. "0123456789".Select(digit => digit.ToString()), .. Hour.Split('|'), "noon", "day", "night"], StringComparison.Ordinal);

    /// <summary>A quick look whether a text can have a time at all; most have none.</summary>
    public static bool MayBeIn(string folded) => folded.AsSpan().ContainsAny(Signs);

    /// <summary>A text with am, pm and o'clock in one form each.</summary>
    public static string Plain(string folded) =>
        OClock().Replace(SpacedHalfDay().Replace(DottedHalfDay().Replace(folded, "${half}m "), "${half}m"), "oclock");

    /// <summary>A number in digits or words.</summary>
    public static int NumberOf(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        ? number
        : text.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries).Sum(word => Numbers.GetValueOrDefault(word));

    /// <summary>The part of the day that is named anywhere beside a time, and the text without both.</summary>
    public static (DayPart Part, string Others) DayPartBeside(string text, Match time)
    {
        var rest = $"{text[..time.Index]} {text[(time.Index + time.Length)..]}";
        if (time.Groups["half"] is { Success: true } half)
        {
            return (half.Value[0] == 'a' ? DayPart.Am : DayPart.Pm, rest);
        }

        var named = NamedPart().Match(rest);
        return named.Success ? (PartOf(named.Groups["part"].Value), rest.Remove(named.Index, named.Length)) : (DayPart.None, rest);
    }

    private static DayPart PartOf(string word) => word[0] switch
    {
        'm' => DayPart.Morning,
        'a' => DayPart.Afternoon,
        'e' => DayPart.Evening,
        _ => DayPart.Night,
    };

    [GeneratedRegex(@"\b(?<half>[ap])\.\s?m\b\.?", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DottedHalfDay();

    [GeneratedRegex(@"(?<=[0-9] ?)\b(?<half>[ap]) m\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SpacedHalfDay();

    [GeneratedRegex(@"\bo\s?['.]?\s?clock\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OClock();

    [GeneratedRegex(@"\b(?:(?:in the|at|this|every|each|on the|the) )?(?<part>mornings?|afternoons?|evenings?|tonight|nights?)\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NamedPart();
}
