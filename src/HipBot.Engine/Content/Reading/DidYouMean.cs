using F23.StringSimilarity;

namespace HipBot.Engine.Content.Reading;

/// <summary>Finds the known word that somebody probably meant.</summary>
public static class DidYouMean
{
    private static readonly Damerau Distance = new();

    /// <summary>A sentence such as <c>; did you mean `sources`?</c>, or an empty text where nothing is near.</summary>
    /// <param name="written">What was written, in small or capital letters.</param>
    /// <param name="known">What could have been meant.</param>
    public static string For(string written, IEnumerable<string> known)
    {
        ArgumentNullException.ThrowIfNull(written);
        ArgumentNullException.ThrowIfNull(known);
        if (written.Length > 100)
        {
            return "";
        }

        var nearest = known
            .Select(word => (word, distance: Distance.Distance(written.ToLowerInvariant(), word.ToLowerInvariant())))
            .Where(pair => pair.distance <= Math.Max(1, Math.Min(pair.word.Length, written.Length) / 3))
            .OrderBy(pair => pair.distance)
            .ThenBy(pair => pair.word, StringComparer.Ordinal)
            .Select(pair => pair.word)
            .FirstOrDefault();
        return nearest is null ? "" : $"; did you mean `{nearest}`?";
    }
}
