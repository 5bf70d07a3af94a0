using NodaTime;

namespace HipBot.Engine.DailyPrompts.Zones;

/// <summary>The zones of a place.</summary>
internal static class PlaceZones
{
    /// <summary>Where a zone has this share of the people of a country or state, it alone is meant.</summary>
    private const double NearlyAll = 0.95;

    /// <summary>A city zone with this share of a country's people is offered by its own name even where its clocks go like another's.</summary>
    private const double Many = 0.1;

    /// <summary>In a country of more than a million people, zones of fewer than 20,000 are found by their own name.</summary>
    private const int Few = 20;
    private const int Large = 1000;

    /// <summary>The zones of a place, those that most people live in first.</summary>
    /// <param name="hit">The place.</param>
    /// <param name="now">Now.</param>
    /// <param name="isWhole">Whether zones count that few people of a country live in.</param>
    public static IReadOnlyList<ZoneOption> Of(PlaceHit hit, Instant now, bool isWhole) => hit.Place switch
    {
        { Kind: PlaceKind.City } city => [new ZoneOption(city.Zone, PlaceBook.Instance.LabelOf(city), hit.Weight, city)],
        { Kind: PlaceKind.Country } country => OfCountry(country, hit.Weight, now, isWhole),
        { Zone.Length: > 0 } region => [new ZoneOption(region.Zone, PlaceBook.Instance.LabelOf(region), hit.Weight)],
        var state => OfState(state, hit.Weight, isWhole),
    };

    private static List<ZoneOption> OfState(Place state, double weight, bool isWhole)
    {
        var book = PlaceBook.Instance;
        var zones = book.CitiesOf(state.Country).Where(city => city.State == state.State)
            .GroupBy(city => city.Zone, StringComparer.Ordinal)
            .Select(cities => (Zone: cities.Key, Thousands: cities.Sum(city => city.Thousands), Largest: cities.MaxBy(city => city.Thousands)!))
            .OrderByDescending(zone => zone.Thousands)
            .ToList();
        return zones.Count > 0 && !isWhole && zones[0].Thousands >= NearlyAll * state.Thousands
            ? [new ZoneOption(zones[0].Zone, book.LabelOf(state), weight)]
            : [.. zones.Select(zone => new ZoneOption(zone.Zone, book.LabelOf(zone.Largest), weight * zone.Thousands / Math.Max(1, state.Thousands)))];
    }

    private static List<ZoneOption> OfCountry(Place country, double weight, Instant now, bool isWhole)
    {
        var total = Math.Max(1, country.Thousands);
        var courses = ZoneList.Instance.Of(country.Country)
            .GroupBy(zone => ZoneClock.Course(zone.Id, now), StringComparer.Ordinal)
            .Select(zones => (Zones: zones.ToList(), Thousands: zones.Sum(zone => zone.Thousands)))
            .OrderByDescending(course => course.Thousands)
            .ToList();
        if (courses.Count == 0)
        {
            return [];
        }

        return courses.Count == 1 || (!isWhole && courses[0].Thousands >= NearlyAll * total)
            ? [OptionOf(courses[0].Zones[0])]
            : [.. courses.Where((course, index) => index == 0 || isWhole || course.Thousands >= Few || total < Large)
                .SelectMany(course => course.Zones.Where((zone, index) => index == 0 || zone.Thousands >= Many * total))
                .Select(OptionOf)];

        ZoneOption OptionOf(LivedInZone zone) => new(zone.Id, TimeWords.AmericanLabelOf(zone.Id) ?? zone.Label, weight * zone.Thousands / total);
    }
}
