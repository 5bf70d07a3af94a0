using System.Globalization;
using System.Text.RegularExpressions;
using HipBot.Engine.Language;

namespace HipBot.Engine.DailyPrompts.Zones;

/// <summary>Reads a distance from UTC such as "utc+2" or "GMT -03:30", for those who do know it.</summary>
internal static partial class OffsetReader
{
    private const int LongestText = 400;
    private const int FurthestHour = 14;

    /// <summary>How many minutes the text is ahead of UTC; null where it does not say.</summary>
    /// <param name="text">The text.</param>
    /// <param name="rest">The text without it; the text itself where there is none.</param>
    public static int? ReadWithin(string text, out string rest)
    {
        rest = text;
        if (!text.Contains("utc", StringComparison.OrdinalIgnoreCase) && !text.Contains("gmt", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var plain = PlainText.Fold(text.Length > LongestText ? text[..LongestText] : text).Replace('−', '-');
        var match = Offset().Match(plain);
        if (!match.Success)
        {
            return null;
        }

        var minutes = (NumberIn(match.Groups["h"]) * 60) + NumberIn(match.Groups["m"]);
        if (minutes > FurthestHour * 60)
        {
            return null;
        }

        rest = plain.Remove(match.Index, match.Length);
        return match.Groups["sign"].Value == "-" ? -minutes : minutes;
    }

    private static int NumberIn(Group digits) => digits.Success ? int.Parse(digits.Value, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"\b(?:utc|gmt)\s?(?<sign>[+-])\s?(?<h>[0-9]{1,2})(?::?(?<m>[0-5][0-9]))?(?![\w:])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Offset();
}
