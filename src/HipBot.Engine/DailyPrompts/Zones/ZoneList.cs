using NodaTime.TimeZones;

namespace HipBot.Engine.DailyPrompts.Zones;

/// <summary>The zones that people live in, each with the city that it is shown by.</summary>
internal sealed class ZoneList
{
    private static readonly Lazy<ZoneList> Read = new(() => new ZoneList());

    private readonly Dictionary<string, LivedInZone> _byId;
    private readonly ILookup<string, LivedInZone> _byCountry;

    private ZoneList()
    {
        All = [.. TzdbDateTimeZoneSource.Default.ZoneLocations!
            .Select(location => Make(location.ZoneId, location.CountryCode))
            .OrderByDescending(zone => zone.Thousands)];
        _byId = All.ToDictionary(zone => zone.Id, StringComparer.Ordinal);
        // Kosovo has no code of its own in the time zone data.
        _byCountry = All.Append(Make("Europe/Belgrade", "XK")).ToLookup(zone => zone.Country, StringComparer.Ordinal);
    }

    /// <summary>The list.</summary>
    public static ZoneList Instance => Read.Value;

    /// <summary>All zones, those that most people live in first.</summary>
    public IReadOnlyList<LivedInZone> All { get; }

    /// <summary>The zones of a country, those that most people live in first.</summary>
    public IEnumerable<LivedInZone> Of(string country) => _byCountry[country];

    /// <summary>What people see for a zone; its id where nobody lives in it.</summary>
    public string LabelOf(string zone) => _byId.TryGetValue(zone, out var lived) ? lived.Label
        : zone == "Etc/UTC" ? "UTC (the same all year)"
        : ZoneIds.Canonical(zone) is { } canonical && canonical != zone ? LabelOf(canonical)
        : zone;

    private static LivedInZone Make(string id, string country)
    {
        var book = PlaceBook.Instance;
        var cities = book.CitiesOf(country).Where(city => city.Zone == id).ToList();
        var shown = Eponym(id, country) ?? cities.FirstOrDefault();
        return new LivedInZone(id, country, cities.Sum(city => city.Thousands), shown is null ? book.CountryName(country) : book.LabelOf(shown));
    }

    /// <summary>The city that a zone has its name from.</summary>
    private static Place? Eponym(string id, string country)
    {
        var key = PlaceName.KeyOf(id[(id.LastIndexOf('/') + 1)..]);
        foreach (var entry in PlaceBook.Instance.Names.Exact(key))
        {
            if (entry.Place.Kind == PlaceKind.City && entry.Place.Zone == id && entry.Place.Country == country)
            {
                return entry.Place;
            }
        }

        return null;
    }
}
