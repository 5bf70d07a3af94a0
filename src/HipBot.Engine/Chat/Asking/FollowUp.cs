using System.Text.RegularExpressions;

namespace HipBot.Engine.Chat.Asking;

/// <summary>
/// A short question that means what was spoken of last: "and how often?", "why?". It is made of small words alone; one word of its own
/// ("is this ibuprofen dose ok") makes it a question of its own.
/// </summary>
internal static partial class FollowUp
{
    private const int MostWords = 8;

    private static readonly HashSet<string> SmallWords = new(
        ("a again and any are be but can come day days did do does doing done each else every explain for go good have how i if in is it keep long longer make many "
        + "me minutes month more much need normal of often ok okay on once or per please really repeat reps repetitions say seconds sets should side so tell that the "
        + "them then there these they this those time times to too true twice u up us use want week weeks well what when why will with work works would you").Split(' '),
        StringComparer.Ordinal);

    /// <summary>What a question wants; null where it stands alone.</summary>
    public static FollowUpKind? Of(string question)
    {
        var words = Words().Matches(question).Select(word => word.Value.ToLowerInvariant()).ToList();
        return words.Count is 0 or > MostWords || !words.TrueForAll(SmallWords.Contains) || !Asks().IsMatch(question) ? null
            : Amount().IsMatch(question) ? FollowUpKind.HowMuch
            : FollowUpKind.More;
    }

    [GeneratedRegex(@"[\p{L}\p{N}'\u2019]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Words();

    [GeneratedRegex(@"\b(why|how|more|explain|else|really|when|true|work|works|normal|ok|okay|go on)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Asks();

    [GeneratedRegex(@"\b(how (often|long|many|much)|(times|sets|reps|repetitions|minutes|seconds))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Amount();
}
