using HipBot.Engine.Language;

namespace HipBot.Engine.DailyPrompts.Zones;

/// <summary>Finds names anywhere in a longer text.</summary>
internal static class PlaceSentence
{
    private const int MostMended = 12;
    private const int ShortestName = 3;

    /// <summary>What is named in a text. Where it has a city and its country, it is that city.</summary>
    public static PlaceMention Read(string[] words)
    {
        var mentions = MentionsIn(words).ToList();
        var hits = mentions.SelectMany(mention => mention.Places).ToList();
        var wider = hits.Select(hit => hit.Place).Where(place => place.Kind != PlaceKind.City).ToList();
        var cities = new PlaceMention([.. hits.Where(hit => hit.Place.Kind == PlaceKind.City)], []);
        var regions = new PlaceMention([.. hits.Where(hit => hit.Place.Kind == PlaceKind.Region)], []);
        return cities.Within(wider)
            .Or(() => regions.Within([.. wider.Where(place => place.Kind == PlaceKind.Country)]))
            .Or(() => new PlaceMention([.. hits.Select(AsNamed)], []))
            .Or(() => new PlaceMention([], mentions.FirstOrDefault()?.Times ?? []))
            .Or(() => Misspelt(words));
    }

    private static IEnumerable<PlaceMention> MentionsIn(string[] words)
    {
        for (var start = 0; start < words.Length;)
        {
            var (length, mention) = LongestAt(words, start);
            start += length;
            if (!mention.IsEmpty)
            {
                yield return mention;
            }
        }
    }

    private static (int Length, PlaceMention Mention) LongestAt(string[] words, int start)
    {
        for (var length = Math.Min(PlaceLookup.MostWords, words.Length - start); length > 0; length--)
        {
            if ((length > 1 || IsName(words, start)) && PlaceLookup.ByName(words.AsSpan(start, length)) is { IsEmpty: false } mention)
            {
                return (length, mention);
            }
        }

        return (1, PlaceMention.None);
    }

    /// <summary>Whether a single word within a sentence can be a name: "reading" and "nice" are hardly cities there, "turkey" is a country.</summary>
    private static bool IsName(string[] words, int index)
    {
        var word = words[index];
        if (word is "uk" or "nz")
        {
            return true;
        }

        var saysTime = index + 1 < words.Length && PlaceWords.IsAboutTime(words[index + 1]) && TimeWords.Find(word).Count > 0;
        return word.Length >= ShortestName && !PlaceWords.IsFiller(word) && (!EnglishWords.Contains(word) || saysTime || PlaceLookup.IsCountry(word));
    }

    /// <summary>A place among others that contradict it: each is offered, a city before a country.</summary>
    private static PlaceHit AsNamed(PlaceHit hit)
    {
        const double Exact = 1e6;
        var isCity = hit.Place.Kind == PlaceKind.City;
        return hit with { IsKept = hit.IsKept || !isCity, Weight = hit.Weight * (isCity ? Exact : 1) };
    }

    /// <summary>The first word that is spelt nearly as a name.</summary>
    private static PlaceMention Misspelt(string[] words) => words.Where(word => !PlaceWords.IsFiller(word)).Take(MostMended)
        .Select(word => PlaceLookup.Misspelt([word]))
        .FirstOrDefault(mention => !mention.IsEmpty) ?? PlaceMention.None;
}
