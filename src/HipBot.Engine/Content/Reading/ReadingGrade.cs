using System.Text.RegularExpressions;

namespace HipBot.Engine.Content.Reading;

/// <summary>
/// How hard a text is to read: the Flesch-Kincaid grade (Kincaid and others 1975), years of school in the United States. Terms that
/// the text explains are words like any other to its reader, so they count as one syllable.
/// </summary>
internal static partial class ReadingGrade
{
    /// <summary>The grade of a text.</summary>
    /// <param name="text">The plain text; each line of a list counts as a sentence.</param>
    /// <param name="explained">The words that are explained to the reader, in small letters.</param>
    public static double Of(string text, IReadOnlySet<string> explained)
    {
        var sentences = Sentences().Split(text).Select(sentence => Words().Matches(sentence)).Where(words => words.Count > 0).ToList();
        if (sentences.Count == 0)
        {
            return 0;
        }

        var words = sentences.Sum(sentence => sentence.Count);
        var syllables = sentences.Sum(sentence => sentence.Sum(word => explained.Contains(word.Value.ToLowerInvariant()) ? 1 : SyllablesOf(word.Value)));
        return (0.39 * words / sentences.Count) + (11.8 * syllables / words) - 15.59;
    }

    /// <summary>The words that a text explains, in small letters: "the psoas, a hip muscle", "the tailbone (coccyx)", "the labrum is a rim".</summary>
    public static IReadOnlySet<string> ExplainedIn(string text) => Explained().Matches(text)
        .SelectMany(match => Words().Matches(match.Groups["term"].Value))
        .Select(word => word.Value.ToLowerInvariant())
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>Groups of vowels, without a silent e at the end: near enough for a mean over a text.</summary>
    internal static int SyllablesOf(string word)
    {
        var lower = word.ToLowerInvariant();
        var count = Vowels().Count(lower) + Apart().Count(lower);
        if (SilentEnd().IsMatch(lower))
        {
            count--;
        }

        return Math.Max(1, count);
    }

    [GeneratedRegex(@"(?<=[.!?])\s+|\n", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Sentences();

    [GeneratedRegex(@"\p{L}[\p{L}'\u2019]*|\d+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Words();

    [GeneratedRegex("[aeiouy]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Vowels();

    // Two vowels that are spoken apart, as in iliac and osteoarthritis; not in "station" or "social".
    [GeneratedRegex("(?<![tsgx]|(?<!s)c)i[ao]|eo(?!u)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Apart();

    [GeneratedRegex("[^aeiouyl]e$|[aeiouy]le$|[^aeiouydt]ed$|[^aeiouylsxzcg]es$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SilentEnd();

    // Terms are words of a readable length, so that no text, however odd, makes the search long.
    [GeneratedRegex(@"(?<term>(?<![\p{L}-])[\p{L}-]{1,30}(?: [\p{L}-]{1,30})?)(?= \(|, (?:a|an|the|which|that|or|one)\b|,? (?:is|are|means?) (?:a|an|the|one)\b)|\((?:the |a )?(?<term>(?<![\p{L}-])[\p{L}-]{1,30}(?: [\p{L}-]{1,30})?)\)|\bcalled (?:the |a |an )?(?<term>(?<![\p{L}-])[\p{L}-]{1,30}(?: [\p{L}-]{1,30})?)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Explained();
}
