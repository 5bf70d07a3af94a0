using CsCheck;
using HipBot.Engine.DailyPrompts.Zones;
using NodaTime;
using NodaTime.TimeZones;

namespace HipBot.Engine.Tests.DailyPrompts.Zones;

/// <summary>What people type about where they live, and the zones that are found.</summary>
public sealed class ZoneFinderTests
{
    /// <summary>A summer's day, 12:35 in UTC.</summary>
    private static readonly DateTimeOffset Now = new(2026, 6, 10, 12, 35, 0, TimeSpan.Zero);

    public static TheoryData<string> CountryNames => [.. TzdbDateTimeZoneSource.Default.ZoneLocations!.Select(location => location.CountryName).Distinct()];

    [Theory]
    [InlineData("berlin", "Europe/Berlin")]
    [InlineData("BERLIN ", "Europe/Berlin")]
    [InlineData("münchen", "Europe/Berlin")]
    [InlineData("munich", "Europe/Berlin")]
    [InlineData("koeln", "Europe/Berlin")]
    [InlineData("sao paulo", "America/Sao_Paulo")]
    [InlineData("São Paulo", "America/Sao_Paulo")]
    [InlineData("NYC", "America/New_York")]
    [InlineData("new york", "America/New_York")]
    [InlineData("san fran", "America/Los_Angeles")]
    [InlineData("la", "America/Los_Angeles")]
    [InlineData("philly", "America/New_York")]
    [InlineData("vegas", "America/Los_Angeles")]
    [InlineData("dc", "America/New_York")]
    [InlineData("bombay", "Asia/Kolkata")]
    [InlineData("bangalore", "Asia/Kolkata")]
    [InlineData("saigon", "Asia/Ho_Chi_Minh")]
    [InlineData("peking", "Asia/Shanghai")]
    [InlineData("kiev", "Europe/Kyiv")]
    [InlineData("København", "Europe/Copenhagen")]
    [InlineData("gothenburg", "Europe/Stockholm")]
    [InlineData("wien", "Europe/Vienna")]
    [InlineData("praha", "Europe/Prague")]
    [InlineData("warszawa", "Europe/Warsaw")]
    [InlineData("lisboa", "Europe/Lisbon")]
    [InlineData("den haag", "Europe/Amsterdam")]
    [InlineData("joburg", "Africa/Johannesburg")]
    [InlineData("kl", "Asia/Kuala_Lumpur")]
    [InlineData("st petersburg", "Europe/Moscow")]
    [InlineData("port-au-prince", "America/Port-au-Prince")]
    [InlineData("paris", "Europe/Paris")]
    [InlineData("london", "Europe/London")]
    [InlineData("melbourne", "Australia/Melbourne")]
    [InlineData("boise", "America/Boise")]
    [InlineData("el paso", "America/Denver")]
    [InlineData("honolulu", "Pacific/Honolulu")]
    [InlineData("nice", "Europe/Paris")]
    public void A_city_is_found_by_any_of_its_names(string text, string zone) => ZonesFor(text).ShouldBe([zone]);

    [Theory]
    [InlineData("barcelna", "Europe/Madrid")]
    [InlineData("los angelos", "America/Los_Angeles")]
    [InlineData("philadelpia", "America/New_York")]
    [InlineData("cincinatti", "America/New_York")]
    [InlineData("seatle", "America/Los_Angeles")]
    [InlineData("chigaco", "America/Chicago")]
    [InlineData("johanesburg", "Africa/Johannesburg")]
    [InlineData("buenos ares", "America/Argentina/Buenos_Aires")]
    [InlineData("ottowa", "America/Toronto")]
    [InlineData("san fransisco", "America/Los_Angeles")]
    [InlineData("newyork", "America/New_York")]
    [InlineData("new yrok usa", "America/New_York")]
    [InlineData("barcelna spian", "Europe/Madrid")]
    [InlineData("germny", "Europe/Berlin")]
    [InlineData("swedn", "Europe/Stockholm")]
    [InlineData("i live near munichh with my dog", "Europe/Berlin")]
    public void A_misspelt_place_is_found(string text, string zone) => ZonesFor(text).ShouldBe([zone]);

    [Theory]
    [InlineData("portland, oregon", "America/Los_Angeles")]
    [InlineData("portland or", "America/Los_Angeles")]
    [InlineData("Portland, ME", "America/New_York")]
    [InlineData("london ontario", "America/Toronto")]
    [InlineData("London, Ontario, Canada", "America/Toronto")]
    [InlineData("paris, texas", "America/Chicago")]
    [InlineData("birmingham uk", "Europe/London")]
    [InlineData("birmingham, al", "America/Chicago")]
    [InlineData("melbourne florida", "America/New_York")]
    [InlineData("perth scotland", "Europe/London")]
    [InlineData("sydney nsw", "Australia/Sydney")]
    [InlineData("hyderabad pakistan", "Asia/Karachi")]
    [InlineData("san jose costa rica", "America/Costa_Rica")]
    [InlineData("spain madrid", "Europe/Madrid")]
    [InlineData("nyc (usa)", "America/New_York")]
    [InlineData("smallville, kansas", "America/Chicago")]
    [InlineData("hintertupfing, germany", "Europe/Berlin")]
    [InlineData("my city is cape town", "Africa/Johannesburg")]
    [InlineData("Hi, I live in the lovely city of Portland which is in Oregon", "America/Los_Angeles")]
    [InlineData("est new york", "America/New_York")]
    [InlineData("im from brazil but live in lisbon", "Europe/Lisbon America/Sao_Paulo America/Manaus America/Rio_Branco")]
    public void A_country_or_state_beside_a_city_tells_which_one(string text, string zones) => ZonesFor(text).ShouldBe(zones.Split(' '));

    [Theory]
    [InlineData("portland", "America/Los_Angeles America/New_York")]
    [InlineData("birmingham", "Europe/London America/Chicago")]
    [InlineData("san jose", "America/Los_Angeles America/Costa_Rica Asia/Manila")]
    [InlineData("springfield", "America/Chicago America/New_York America/Los_Angeles")]
    [InlineData("hyderabad", "Asia/Kolkata Asia/Karachi")]
    [InlineData("georgia", "Asia/Tbilisi America/New_York")]
    [InlineData("washington", "America/New_York America/Los_Angeles")]
    [InlineData("congo", "Africa/Kinshasa Africa/Lubumbashi Africa/Brazzaville")]
    [InlineData("punjab", "Asia/Kolkata Asia/Karachi")]
    public void Where_several_may_be_meant_each_is_offered_the_likeliest_first(string text, string zones) => ZonesFor(text).ShouldBe(zones.Split(' '));

    [Theory]
    [InlineData("germany", "Europe/Berlin")]
    [InlineData("Deutschland", "Europe/Berlin")]
    [InlineData("uk", "Europe/London")]
    [InlineData("U.K.", "Europe/London")]
    [InlineData("england", "Europe/London")]
    [InlineData("scotland", "Europe/London")]
    [InlineData("holland", "Europe/Amsterdam")]
    [InlineData("UAE", "Asia/Dubai")]
    [InlineData("españa", "Europe/Madrid")]
    [InlineData("portugal", "Europe/Lisbon")]
    [InlineData("china", "Asia/Shanghai")]
    [InlineData("argentina", "America/Argentina/Buenos_Aires")]
    [InlineData("new zealand", "Pacific/Auckland")]
    [InlineData("phillipines", "Asia/Manila")]
    [InlineData("turkey", "Europe/Istanbul")]
    [InlineData("kosovo", "Europe/Belgrade")]
    [InlineData("tenerife", "Atlantic/Canary")]
    [InlineData("bali", "Asia/Makassar")]
    [InlineData("texas", "America/Chicago")]
    [InlineData("tx", "America/Chicago")]
    [InlineData("hawaii", "Pacific/Honolulu")]
    [InlineData("queensland", "Australia/Brisbane")]
    [InlineData("tennessee", "America/Chicago America/New_York")]
    [InlineData("brasil", "America/Sao_Paulo America/Manaus America/Rio_Branco")]
    [InlineData("indonesia", "Asia/Jakarta Asia/Makassar Asia/Jayapura")]
    [InlineData("usa", "America/New_York America/Chicago America/Los_Angeles America/Denver America/Phoenix Pacific/Honolulu America/Anchorage")]
    public void A_country_has_the_zones_that_matter_in_it(string text, string zones) => ZonesFor(text).ShouldBe(zones.Split(' '));

    [Theory]
    [InlineData("eastern", "America/New_York")]
    [InlineData("EST", "America/New_York")]
    [InlineData("Eastern Time (US & Canada)", "America/New_York")]
    [InlineData("PST", "America/Los_Angeles")]
    [InlineData("central time", "America/Chicago")]
    [InlineData("CET", "Europe/Berlin")]
    [InlineData("I am on central european time", "Europe/Berlin")]
    [InlineData("GMT", "Europe/London Africa/Accra")]
    [InlineData("BST", "Europe/London Asia/Dhaka")]
    [InlineData("IST", "Asia/Kolkata Asia/Jerusalem Europe/Dublin")]
    [InlineData("CST", "America/Chicago Asia/Shanghai America/Mexico_City America/Havana")]
    [InlineData("AEST", "Australia/Sydney Australia/Melbourne Australia/Brisbane Australia/Hobart")]
    [InlineData("uk time", "Europe/London")]
    [InlineData("utc", "Etc/UTC")]
    public void A_word_for_a_time_means_zones_whose_clocks_change(string text, string zones) => ZonesFor(text).ShouldBe(zones.Split(' '));

    [Theory]
    [InlineData("europe/berlin", "Europe/Berlin")]
    [InlineData("EUROPE/LONDON", "Europe/London")]
    [InlineData("america/new york", "America/New_York")]
    [InlineData("US/Eastern", "America/New_York")]
    [InlineData("my timezone is Europe/Paris, thanks", "Europe/Paris")]
    [InlineData("EST5EDT", "America/New_York")]
    public void An_id_is_taken_as_it_is(string text, string zone) => ZonesFor(text).ShouldBe([zone]);

    [Theory]
    [InlineData("usa 8:35am", "America/New_York")]
    [InlineData("it's 8:35 am in the us", "America/New_York")]
    [InlineData("spain, 14:35", "Europe/Madrid")]
    [InlineData("spain 13:33", "Atlantic/Canary")]
    [InlineData("birmingham 13:36", "Europe/London")]
    [InlineData("birmingham 7.35", "America/Chicago")]
    [InlineData("IST, 6:05 pm", "Asia/Kolkata")]
    [InlineData("hi, i live in barcelona and it is 14:35 here", "Europe/Madrid")]
    [InlineData("i am 12 and live in paris", "Europe/Paris")]
    [InlineData("germany 3:00", "Europe/Berlin")]
    public void A_place_and_its_time_narrow_each_other_and_the_place_is_the_surer(string text, string zone) => ZonesFor(text).ShouldBe([zone]);

    [Theory]
    [InlineData("14:35", "Europe/Berlin")]
    [InlineData("2:35 pm", "Europe/Berlin")]
    [InlineData("it's 2.35pm", "Europe/Berlin")]
    [InlineData("1435", "Europe/Berlin")]
    [InlineData("14:31", "Europe/Berlin")]
    [InlineData("14:40", "Europe/Berlin")]
    [InlineData("8 o'clock in the morning", "America/New_York")]
    [InlineData("it is 7 here", "America/Chicago")]
    [InlineData("it is half past two here", "Europe/Berlin")]
    [InlineData("2:35", "Europe/Berlin")]
    [InlineData("2:35", "Pacific/Honolulu")]
    [InlineData("utc+2", "Europe/Berlin")]
    [InlineData("utc+1", "Europe/Berlin")]
    [InlineData("GMT -5", "America/New_York")]
    [InlineData("UTC+5:30", "Asia/Kolkata")]
    public void The_time_that_a_clock_shows_tells_the_zone(string text, string among) => ZonesFor(text).ShouldContain(among);

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("soon")]
    [InlineData("hello")]
    [InlineData("ok")]
    [InlineData("yes")]
    [InlineData("no idea")]
    [InlineData("i don't know")]
    [InlineData("banana")]
    [InlineData("qwerty")]
    [InlineData("asdfghjkl")]
    [InlineData("what time is it at your place")]
    [InlineData("25:00")]
    [InlineData("12345")]
    [InlineData("and/or")]
    [InlineData("🦵🔥")]
    [InlineData("東京")]
    public void A_hopeless_text_finds_nothing(string text) => ZonesFor(text).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(CountryNames))]
    public void Every_country_is_found_by_its_name(string name) => ZoneFinder.Find(name, Now)
        .ShouldContain(match => TzdbDateTimeZoneSource.Default.ZoneLocations!.Any(location => location.CountryName == name && location.ZoneId == match.Zone));

    /// <summary>Winter, summer, and the weeks in which only one side of the Atlantic has changed its clocks, at times of day near midnight and noon.</summary>
    [Theory]
    [InlineData("2026-01-15T00:10:00Z")]
    [InlineData("2026-03-18T11:55:00Z")]
    [InlineData("2026-07-15T17:45:00Z")]
    [InlineData("2026-10-28T23:40:00Z")]
    public void The_time_in_any_zone_finds_one_with_the_same_clocks(string instant)
    {
        var now = DateTimeOffset.Parse(instant);
        foreach (var location in TzdbDateTimeZoneSource.Default.ZoneLocations!)
        {
            var offset = OffsetOf(location.ZoneId, now);
            var local = now.ToOffset(offset.ToTimeSpan());
            foreach (var text in new[] { local.ToString("HH:mm"), local.ToString("h:mm tt"), $"it is {local:H:mm} here", local.ToString("HHmm") })
            {
                ZoneFinder.Find(text, now).ShouldContain(match => OffsetOf(match.Zone, now) == offset, $"{location.ZoneId}: {text}");
            }
        }
    }

    [Fact]
    public void Any_text_finds_at_most_eight_zones_that_are_known_and_each_once() =>
        RandomText.Any.Sample(text =>
        {
            var matches = ZoneFinder.Find(text, Now);
            matches.Count.ShouldBeLessThanOrEqualTo(8);
            matches.Select(match => match.Zone).ShouldBeUnique();
            matches.ShouldAllBe(match => DateTimeZoneProviders.Tzdb.GetZoneOrNull(match.Zone) != null && match.Label.Length > 0);
        });

    [Fact]
    public void What_people_see_finds_the_zone_again()
    {
        foreach (var location in TzdbDateTimeZoneSource.Default.ZoneLocations!)
        {
            var label = ZoneFinder.LabelOf(location.ZoneId);
            ZoneFinder.Find(label, Now).Select(match => match.Zone).ShouldContain(location.ZoneId, label);
        }
    }

    [Theory]
    [InlineData("Europe/Berlin", "Berlin, Germany")]
    [InlineData("America/New_York", "New York, USA")]
    [InlineData("America/Denver", "Denver, Colorado, USA")]
    [InlineData("Europe/London", "London, UK")]
    [InlineData("Asia/Singapore", "Singapore")]
    [InlineData("Asia/Bahrain", "Manama, Bahrain")]
    [InlineData("Asia/Calcutta", "Kolkata, India")]
    [InlineData("Etc/UTC", "UTC (the same all year)")]
    [InlineData("No/Where", "No/Where")]
    public void A_zone_is_shown_by_its_city_and_country(string zone, string label) => ZoneFinder.LabelOf(zone).ShouldBe(label);

    [Fact]
    public void Namesakes_in_one_zone_are_shown_together() =>
        ZoneFinder.Find("springfield", Now)[0].Label.ShouldBe("Springfield, Missouri or Illinois, USA");

    [Theory]
    [InlineData("europe/berlin", "Europe/Berlin")]
    [InlineData("EUROPE/OSLO", "Europe/Oslo")]
    [InlineData("us/eastern", "America/New_York")]
    [InlineData("Asia/Calcutta", "Asia/Kolkata")]
    [InlineData("Europe/Kiev", "Europe/Kyiv")]
    [InlineData("utc", "Etc/UTC")]
    [InlineData("Etc/UTC", "Etc/UTC")]
    [InlineData("EST", "America/New_York")]
    [InlineData("berlin", null)]
    [InlineData("", null)]
    [InlineData("Europe/Berlin/", null)]
    public void An_id_is_spelt_as_the_time_zone_data_do(string id, string? zone) => ZoneFinder.Canonical(id).ShouldBe(zone);

    private static IEnumerable<string> ZonesFor(string text) => ZoneFinder.Find(text, Now).Select(match => match.Zone);

    private static Offset OffsetOf(string zone, DateTimeOffset now) => DateTimeZoneProviders.Tzdb[zone].GetUtcOffset(Instant.FromDateTimeOffset(now));

    [Theory]
    [InlineData("berlin", true)]
    [InlineData("i live in portland, oregon", true)]
    [InlineData("it is 2 pm", true)]
    [InlineData("it is half past two here", true)]
    [InlineData("it's 14:35 in spain now", true)]
    [InlineData("Europe/Berlin", true)]
    [InlineData("utc+2", true)]
    [InlineData("berlin and i cannot feel my legs", false)]
    [InlineData("it is 2 pm and my leg is numb", false)]
    [InlineData("i am in pain", false)]
    [InlineData("i am weak", false)]
    [InlineData("", false)]
    public void It_knows_what_is_all_place_and_time(string text, bool isAll) => ZoneFinder.IsAllOf(text).ShouldBe(isAll);
}
