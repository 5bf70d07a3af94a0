using System.Text.RegularExpressions;

namespace HipBot.Engine.DailyPrompts.Zones;

/// <summary>The ways to write a time of day, the clearest first.</summary>
internal static partial class ClockForms
{
    private const string Before = @"(?<![\w:.,+/-])";
    private const string HalfDay = @"(?:(?:\s?(?<half>am|pm)|(?<half>[ap]))\b)?";
    private const string AnyHour = @"(?<h>[0-9]{1,2}|" + ClockWords.Hour + ")";

    /// <summary>All of them.</summary>
    public static readonly IReadOnlyList<Regex> All =
    [
        Digital(),
        FrenchHours(),
        Named(),
        AroundTheHour(),
        HalfHour(),
        Spoken(),
        FourDigits(),
        HourAlone(),
    ];

    /// <summary>8:30, 08.30, 8:30 pm, 08:30:15.</summary>
    [GeneratedRegex(Before + @"(?<h>[0-9]{1,2})(?:\s?:\s?|[.,])(?<m>[0-9]{2})(?:[:.][0-9]{2})?" + HalfDay + @"(?:\s?(?<day>h|hrs|hours|uhr)\b)?(?:\s?ish)?(?![\w:])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Digital();

    /// <summary>20h, 20h30, 20 uhr.</summary>
    [GeneratedRegex(Before + @"(?<h>[0-9]{1,2})\s?(?<day>h|hrs|hours|uhr)\s?(?<m>[0-9]{2})?(?!\w)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FrenchHours();

    /// <summary>noon, 12 midnight.</summary>
    [GeneratedRegex(@"\b(?:(?:12|twelve) )?(?:(?<noon>noon|mid-?day)|(?<midnight>mid-?night))\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Named();

    /// <summary>half past 8, quarter to nine, 20 past seven, ten minutes before 8 pm.</summary>
    [GeneratedRegex(@"\b(?:an? )?(?<m>quarter|half|[0-9]{1,2}|" + ClockWords.Minute + @")(?: min(?:ute)?s?)? (?:(?:past|after)|(?<to>to|before|till|until|til|of)) " + AnyHour + @"\b(?![:.,][0-9])(?:\s?oclock)?" + HalfDay, RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AroundTheHour();

    /// <summary>half eight, as the British say for half past.</summary>
    [GeneratedRegex(@"\b(?<m>half) " + AnyHour + @"\b(?![:.,][0-9])" + HalfDay, RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex HalfHour();

    /// <summary>seven thirty, 7 30, eight oh five pm.</summary>
    [GeneratedRegex(Before + AnyHour + @"[ -](?<m>[0-9]{2}|" + ClockWords.Minute + @")\b(?![:.,]?[0-9])" + HalfDay, RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Spoken();

    /// <summary>0830, 830 pm, 2000 hours.</summary>
    [GeneratedRegex(Before + @"(?<h>[0-9]{1,2})(?<m>[0-9]{2})" + HalfDay + @"(?:\s?(?<day>h|hrs|hours|uhr)\b)?(?![\w:])(?![.,][0-9])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FourDigits();

    /// <summary>8, 8 pm, eight o'clock.</summary>
    [GeneratedRegex(Before + AnyHour + @"(?:\s?(?<sure>oclock))?" + HalfDay + @"(?:\s?ish)?(?![\w:%°])(?!\s?[:.,-]\s?[0-9])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex HourAlone();
}
