namespace HipBot.Engine.DailyPrompts.Zones;

/// <summary>What a text says about where a person lives.</summary>
/// <param name="Places">The places that it may name.</param>
/// <param name="Times">The zones that its word for a time may mean, in place of places.</param>
internal sealed record PlaceMention(IReadOnlyList<PlaceHit> Places, IReadOnlyList<ZoneMatch> Times)
{
    /// <summary>Nothing.</summary>
    public static readonly PlaceMention None = new([], []);

    /// <summary>Whether it says nothing.</summary>
    public bool IsEmpty => Places.Count == 0 && Times.Count == 0;

    /// <summary>This, or another reading where this says nothing.</summary>
    public PlaceMention Or(Func<PlaceMention> other) => IsEmpty ? other() : this;

    /// <summary>What is left of it within other places, such as a country that was named too.</summary>
    public PlaceMention Within(IReadOnlyList<Place> others)
    {
        if (IsEmpty || others.Count == 0)
        {
            return None;
        }

        var zones = others.Where(other => other.Kind == PlaceKind.Country)
            .SelectMany(country => ZoneList.Instance.Of(country.Country)).Select(zone => zone.Id).ToHashSet(StringComparer.Ordinal);
        return new PlaceMention(
            [.. Places.Where(hit => others.Any(other => hit.Place.IsIn(other)))],
            [.. Times.Where(match => zones.Contains(match.Zone))]);
    }
}
