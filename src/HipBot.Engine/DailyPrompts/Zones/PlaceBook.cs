using System.Globalization;
using System.Runtime.InteropServices;
using NodaTime.TimeZones;

namespace HipBot.Engine.DailyPrompts.Zones;

/// <summary>The cities, regions and countries of the world, read once when they are first needed.</summary>
internal sealed class PlaceBook
{
    private static readonly Lazy<PlaceBook> Read = new(() => new PlaceBook());

    private readonly Dictionary<string, Place> _countries = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Country, string State), Place> _states = [];
    private readonly Dictionary<string, List<Place>> _cities = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Place>> _byCode = new(StringComparer.Ordinal);
    private readonly List<(string Key, Place Place, bool IsMain)> _names = [];

    private PlaceBook()
    {
        ReadCities();
        ReadRegions();
        ReadCountries();
        Names = new NameIndex(_names);
        _names.Clear();
        _names.TrimExcess();
    }

    /// <summary>The book.</summary>
    public static PlaceBook Instance => Read.Value;

    /// <summary>All names.</summary>
    public NameIndex Names { get; }

    /// <summary>The codes of all countries.</summary>
    public IEnumerable<string> Countries => _countries.Keys;

    /// <summary>The cities of a country; of each zone the one first that it is shown by.</summary>
    public IReadOnlyList<Place> CitiesOf(string country) => _cities.TryGetValue(country, out var cities) ? cities : [];

    /// <summary>The countries and states that have a code, such as "de" or "tx", in small letters.</summary>
    public IReadOnlyList<Place> WithCode(string code) => _byCode.TryGetValue(code, out var places) ? places : [];

    /// <summary>The name of a country.</summary>
    public string CountryName(string code) => _countries.TryGetValue(code, out var country) ? country.Name : code;

    /// <summary>A place as people see it: city, state where that tells namesakes apart, country.</summary>
    public string LabelOf(Place place)
    {
        var country = CountryName(place.Country);
        var state = place.Kind == PlaceKind.City ? StateName(place) : "";
        return string.Join(", ", new[] { place.Name, state, country }.Where(part => part.Length > 0).Distinct(StringComparer.Ordinal));
    }

    /// <summary>The name of a city's state, where Americans and Canadians would say it; else empty.</summary>
    public string StateName(Place city) => city.Country is "US" or "CA" && _states.TryGetValue((city.Country, city.State), out var state)
        ? state.Name.Replace(" State", "", StringComparison.Ordinal)
        : "";

    private void ReadCities()
    {
        var (country, zone) = ("", "");
        foreach (var row in EmbeddedTable.Rows("cities.tsv"))
        {
            if (row[0] == "=")
            {
                (country, zone) = (string.Intern(row[1]), row[2]);
                continue;
            }

            var city = new Place(PlaceKind.City, row[0], country, string.Intern(row.Field(2)), zone, int.Parse(row[1].TrimEnd('*'), CultureInfo.InvariantCulture), row[1].EndsWith('*'));
            ListOf(_cities, country).Add(city);
            Name(city, row.Parts(3));
        }
    }

    private void ReadRegions()
    {
        foreach (var row in EmbeddedTable.Rows("regions.tsv"))
        {
            var code = row[0].Split('-');
            var (country, state) = (code[0], code.Length > 1 ? code[1] : "");
            const int UnknownThousands = 1000;
            var thousands = state.Length == 0 ? UnknownThousands : CitiesOf(country).Where(city => city.State == state).Sum(city => city.Thousands);
            var region = new Place(PlaceKind.Region, row[1], country, state, row.Field(3), thousands, IsFamous: state.Length == 0);
            Name(region, row.Parts(2));
            if (state.Length > 0)
            {
                _states[(country, state)] = region;
                ListOf(_byCode, state.ToLowerInvariant()).Add(region);
            }
        }
    }

    private void ReadCountries()
    {
        foreach (var row in EmbeddedTable.Rows("countries.tsv"))
        {
            var country = new Place(PlaceKind.Country, row[1], row[0], "", "", CitiesOf(row[0]).Sum(city => city.Thousands));
            _countries.Add(country.Country, country);
            ListOf(_byCode, country.Country.ToLowerInvariant()).Add(country);
            Name(country, [.. row.Parts(2), .. NameInTimeZoneData(country.Country)]);
        }
    }

    /// <summary>What the time zone data call a country, such as "Korea (South)"; other programs show these names.</summary>
    private static IEnumerable<string> NameInTimeZoneData(string country) =>
        TzdbDateTimeZoneSource.Default.ZoneLocations!.Where(location => location.CountryCode == country).Select(location => location.CountryName).Take(1);

    private void Name(Place place, IReadOnlyList<string> others)
    {
        var main = PlaceName.KeyOf(place.Name);
        _names.Add((main, place, true));
        _names.AddRange(others.Select(PlaceName.KeyOf).Distinct(StringComparer.Ordinal).Where(key => key != main && key.Length > 0).Select(key => (key, place, false)));
    }

    private static List<Place> ListOf(Dictionary<string, List<Place>> lists, string key) =>
        CollectionsMarshal.GetValueRefOrAddDefault(lists, key, out _) ??= [];
}
