using HipBot.Engine.Language;

namespace HipBot.Engine.DailyPrompts.Zones;

/// <summary>Looks words up that are taken for one name.</summary>
internal static class PlaceLookup
{
    /// <summary>Names have at most so many words.</summary>
    public const int MostWords = 6;

    /// <summary>Codes that are hardly meant as such where they are all that is said.</summary>
    private static readonly HashSet<string> NoCodes = new("ok oh er um eh mm mr ms pm am tv ad io cc".Split(' '), StringComparer.Ordinal);

    /// <summary>What has exactly this name.</summary>
    public static PlaceMention ByName(ReadOnlySpan<string> words)
    {
        if (words.Length is 0 or > MostWords)
        {
            return PlaceMention.None;
        }

        var key = string.Join(' ', words);
        return TimeWords.Find(key) is { Count: > 0 } times ? new PlaceMention([], times) : new PlaceMention(HitsOf(key), []);
    }

    /// <summary>The countries and states with this code, where it is no English word.</summary>
    public static PlaceMention ByCode(string[] words) =>
        words.Length == 1 && !NoCodes.Contains(words[0]) && !PlaceWords.IsFiller(words[0]) && !EnglishWords.Contains(words[0])
            ? new PlaceMention([.. PlaceBook.Instance.WithCode(words[0]).Select(place => new PlaceHit(place, place.Thousands, IsKept: true))], [])
            : PlaceMention.None;

    /// <summary>What has nearly this name.</summary>
    public static PlaceMention Misspelt(string[] words)
    {
        if (words.Length is 0 or > MostWords || words.All(EnglishWords.Contains) || words.Any(word => word.AsSpan().ContainsAnyInRange('0', '9')))
        {
            return PlaceMention.None;
        }

        var key = string.Join(' ', words);
        return new PlaceMention([.. PlaceBook.Instance.Names.Near(key).Select(near => Weakened(PlaceHit.Of(near.Entry, near.Slips), near.Entry.Key[0] != key[0]))], []);
    }

    /// <summary>The countries and regions that have this name or code.</summary>
    public static IReadOnlyList<Place> Wider(string[] words)
    {
        var places = words.Length > MostWords ? [] : HitsOf(string.Join(' ', words)).Select(hit => hit.Place).Where(place => place.Kind != PlaceKind.City);
        return words.Length == 1 ? [.. places, .. PlaceBook.Instance.WithCode(words[0])] : [.. places];
    }

    /// <summary>The countries and regions that have nearly this name.</summary>
    public static IReadOnlyList<Place> WiderMisspelt(string[] words) =>
        [.. Misspelt(words).Places.Select(hit => hit.Place).Where(place => place.Kind != PlaceKind.City)];

    /// <summary>Whether a country is shown by this name.</summary>
    public static bool IsCountry(string word) => HitsOf(word).Exists(hit => hit is { IsKept: true, Place.Kind: PlaceKind.Country });

    private static List<PlaceHit> HitsOf(string key)
    {
        var hits = new List<PlaceHit>();
        foreach (var entry in PlaceBook.Instance.Names.Exact(key))
        {
            hits.Add(PlaceHit.Of(entry));
        }

        return hits;
    }

    /// <summary>The first letter of a name is seldom wrong.</summary>
    private static PlaceHit Weakened(PlaceHit hit, bool isOtherLetter) => isOtherLetter ? hit with { Weight = hit.Weight * 0.1 } : hit;
}
