namespace HipBot.Engine.DailyPrompts.Zones;

/// <summary>Proposes zones while a person types.</summary>
internal static class ZoneProposals
{
    /// <summary>As many as Discord shows.</summary>
    private const int Most = 25;
    private const int ShortestWord = 2;
    private const int ShortestId = 3;

    /// <summary>The zones for what was typed so far, those of larger places first.</summary>
    public static IReadOnlyList<ZoneMatch> For(string typed)
    {
        var comma = typed.IndexOf(',');
        var key = PlaceName.KeyOf(comma < 0 ? typed : typed[..comma]);
        var behind = comma < 0 ? [] : PlaceName.WordsOf(typed[(comma + 1)..]);
        if (key.Length == 0)
        {
            return [.. ZoneList.Instance.All.Take(Most).Select(MatchOf)];
        }

        var proposals = TimesFor(key).Concat(PlacesFor(key)).Concat(IdsFor(key, typed)).Where(match => Goes(match.Label, behind)).Distinct().Take(Most).ToList();
        return proposals.Count > 0 ? proposals : Misspelt(typed);
    }

    private static IEnumerable<ZoneMatch> TimesFor(string key) => key.Length < ShortestWord ? [] :
        TimeWords.All.Where(word => word.Key == key || (key.Length > ShortestWord && word.Key.StartsWith(key, StringComparison.Ordinal)))
            .OrderBy(word => word.Key.Length)
            .SelectMany(word => word.Value);

    private static IEnumerable<ZoneMatch> PlacesFor(string key)
    {
        var hits = new List<PlaceHit>();
        foreach (var entry in PlaceBook.Instance.Names.StartingWith(key))
        {
            hits.Add(PlaceHit.Of(entry));
        }

        return hits.OrderByDescending(hit => hit.Weight).Take(4 * Most).SelectMany(MatchesOf);
    }

    private static IEnumerable<ZoneMatch> MatchesOf(PlaceHit hit) => hit.Place switch
    {
        { Kind: PlaceKind.Country, Country: "US" } => ZoneList.Instance.Of("US")
            .Where(zone => TimeWords.AmericanLabelOf(zone.Id) is not null).Select(zone => new ZoneMatch(zone.Id, TimeWords.AmericanLabelOf(zone.Id)!)),
        { Kind: PlaceKind.Country } country => ZoneList.Instance.Of(country.Country).Where((zone, index) => index == 0 || zone.Thousands > 0)
            .Take(ZoneChoice.Most).Select(MatchOf),
        { Zone.Length: > 0 } place => [new ZoneMatch(place.Zone, PlaceBook.Instance.LabelOf(place))],
        var state => PlaceBook.Instance.CitiesOf(state.Country).Where(city => city.State == state.State)
            .OrderByDescending(city => city.Thousands).DistinctBy(city => city.Zone)
            .Select(city => new ZoneMatch(city.Zone, PlaceBook.Instance.LabelOf(city))),
    };

    private static IEnumerable<ZoneMatch> IdsFor(string key, string typed) => key.Length < ShortestId ? [] :
        ZoneList.Instance.All.Where(zone => PlaceName.KeyOf(zone.Id).StartsWith(key, StringComparison.Ordinal)).Select(MatchOf)
            .Concat(ZoneIds.Canonical(typed) is { } id ? [new ZoneMatch(id, ZoneList.Instance.LabelOf(id))] : []);

    /// <summary>Whether a label has what was typed behind the comma: each word begins a word of it.</summary>
    private static bool Goes(string label, string[] behind) => behind.Length == 0
        || PlaceName.WordsOf(label) is var words && behind.All(typed => words.Any(word => word.StartsWith(typed, StringComparison.Ordinal)));

    private static IReadOnlyList<ZoneMatch> Misspelt(string typed) =>
        PlaceReader.Read(typed) is { Places.Count: > 0 } mention
            ? [.. mention.Places.OrderByDescending(hit => hit.Weight).SelectMany(MatchesOf).Distinct().Take(Most)]
            : [];

    private static ZoneMatch MatchOf(LivedInZone zone) => new(zone.Id, zone.Label);
}
