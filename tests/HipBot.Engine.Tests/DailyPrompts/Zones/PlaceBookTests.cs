using HipBot.Engine.DailyPrompts.Zones;
using NodaTime;
using NodaTime.TimeZones;

namespace HipBot.Engine.Tests.DailyPrompts.Zones;

/// <summary>The lists of cities, regions and countries fit the time zone data that the program has.</summary>
public sealed class PlaceBookTests
{
    private static readonly PlaceBook Book = PlaceBook.Instance;

    /// <summary>Which countries a zone belongs to. Kosovo has no code of its own in the time zone data, and keeps the time of Belgrade.</summary>
    private static readonly ILookup<string, string> CountriesOf = TzdbDateTimeZoneSource.Default.ZoneLocations!
        .Select(location => (location.ZoneId, location.CountryCode)).Append(("Europe/Belgrade", "XK"))
        .ToLookup(pair => pair.Item1, pair => pair.Item2);

    [Fact]
    public void Every_city_has_a_known_zone_of_its_country()
    {
        var cities = Book.Countries.SelectMany(Book.CitiesOf).ToList();

        cities.Count.ShouldBeGreaterThan(5000);
        cities.ShouldAllBe(city => CountriesOf[city.Zone].Contains(city.Country));
        cities.Select(city => city.Zone).Distinct().ShouldAllBe(zone => DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) != null);
    }

    [Fact]
    public void What_a_city_is_shown_as_finds_its_zone_again()
    {
        var missed = Book.Countries.SelectMany(Book.CitiesOf)
            .Where(city => ZoneFinder.Find(Book.LabelOf(city), DateTimeOffset.UnixEpoch).All(match => match.Zone != city.Zone))
            .Select(Book.LabelOf);

        missed.ShouldBeEmpty();
    }

    [Fact]
    public void Every_zone_of_the_time_zone_data_has_a_city_or_its_country()
    {
        foreach (var location in TzdbDateTimeZoneSource.Default.ZoneLocations!)
        {
            (Book.CitiesOf(location.CountryCode).Any(city => city.Zone == location.ZoneId) || Book.CountryName(location.CountryCode).Length > 2).ShouldBeTrue(location.ZoneId);
        }
    }

    [Fact]
    public void Every_region_has_cities_or_a_known_zone_of_its_country()
    {
        foreach (var row in EmbeddedTable.Rows("regions.tsv"))
        {
            var code = row[0].Split('-');
            var zone = row.Field(3);
            (zone.Length > 0 ? CountriesOf[zone].Contains(code[0]) : Book.CitiesOf(code[0]).Any(city => city.State == code[1])).ShouldBeTrue(row[1]);
        }
    }

    [Fact]
    public void Every_state_of_a_city_has_a_name()
    {
        var states = EmbeddedTable.Rows("regions.tsv").Select(row => row[0]).ToHashSet();

        Book.Countries.SelectMany(Book.CitiesOf).Where(city => city.State.Length > 0)
            .Select(city => $"{city.Country}-{city.State}").Distinct().ShouldAllBe(state => states.Contains(state));
    }

    [Fact]
    public void Every_zone_of_a_word_for_a_time_is_known_and_no_label_is_an_offset()
    {
        foreach (var match in TimeWords.All.SelectMany(word => word.Value))
        {
            DateTimeZoneProviders.Tzdb.GetZoneOrNull(match.Zone).ShouldNotBeNull(match.Zone);
            match.Label.ShouldNotContain('+');
        }
    }

    [Theory]
    [InlineData("St. Louis", "saint louis")]
    [InlineData("ST LOUIS", "saint louis")]
    [InlineData("Côte d’Ivoire", "cote divoire")]
    [InlineData("U.S.A.", "usa")]
    [InlineData("Bosnia & Herzegovina", "bosnia and herzegovina")]
    [InlineData("Port-au-Prince", "port au prince")]
    [InlineData("İzmir", "izmir")]
    [InlineData("Mu\u0308nchen", "munchen")]
    [InlineData("Łódź", "lodz")]
    [InlineData("Washington,D.C.", "washington dc")]
    public void A_name_has_one_form(string name, string key) => PlaceName.KeyOf(name).ShouldBe(key);
}
