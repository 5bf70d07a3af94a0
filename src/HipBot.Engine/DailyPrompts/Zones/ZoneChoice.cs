namespace HipBot.Engine.DailyPrompts.Zones;

/// <summary>Chooses among what a text may mean.</summary>
internal static class ZoneChoice
{
    /// <summary>At most so many are offered.</summary>
    public const int Most = 8;

    private const double Unlikely = 0.1;
    private const int MostStates = 3;

    /// <summary>The places that are likely enough beside the likeliest.</summary>
    public static IEnumerable<PlaceHit> Likely(IReadOnlyList<PlaceHit> hits)
    {
        var best = hits.Max(hit => hit.Weight);
        return hits.Where(hit => hit.IsKept || hit.Weight >= best * Unlikely);
    }

    /// <summary>The zones, each once, the likeliest first.</summary>
    public static IReadOnlyList<ZoneMatch> Of(IEnumerable<ZoneOption> options) =>
        [.. options.GroupBy(option => option.Zone, StringComparer.Ordinal)
            .Select(same => same.OrderByDescending(option => option.Weight).ToList())
            .OrderByDescending(same => same[0].Weight)
            .Take(Most)
            .Select(same => new ZoneMatch(same[0].Zone, LabelOf(same)))];

    /// <summary>The label of the likeliest; towns of one name in several states are named together, as no one of them is it for all.</summary>
    private static string LabelOf(List<ZoneOption> same)
    {
        if (same[0].City is not { } city)
        {
            return same[0].Label;
        }

        var states = same.Where(option => option.City is { } other && other.Name == city.Name && other.Country == city.Country && option.Weight >= same[0].Weight * Unlikely)
            .Select(option => PlaceBook.Instance.StateName(option.City!))
            .Distinct(StringComparer.Ordinal).Take(MostStates).ToList();
        return states.Count > 1 ? $"{city.Name}, {string.Join(" or ", states)}, {PlaceBook.Instance.CountryName(city.Country)}" : same[0].Label;
    }
}
