using NodaTime;

namespace HipBot.Engine.DailyPrompts.Zones;

/// <summary>
/// Finds a person's time zone by what they can say without knowing of zones: where they live, what they call their time, or what
/// their clock shows. The lists behind it are read when they are first needed.
/// </summary>
public static class ZoneFinder
{
    /// <summary>What a text may mean, the likeliest first, at most eight; one where it is clear, none where nothing fits.</summary>
    /// <param name="text">What a person wrote: "munich", "portland, oregon", "it's 2:35 pm here", "spain 14:35", "EST", "europe/berlin".</param>
    /// <param name="now">Now, which tells the zone by the time that a person's clock shows.</param>
    public static IReadOnlyList<ZoneMatch> Find(string text, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (ZoneIds.FirstIn(text) is { } id)
        {
            return [MatchOf(id)];
        }

        var clock = ClockIn(text, Instant.FromDateTimeOffset(now), out var rest);
        var mention = PlaceReader.Read(rest);
        return mention switch
        {
            { Times.Count: > 0 } => Narrowed(mention.Times, clock),
            { Places.Count: > 0 } => Of(mention.Places, clock, Instant.FromDateTimeOffset(now)),
            _ when clock is not null => ClockZones.Of(clock),
            _ => ZoneIds.Canonical(text) is { } other ? [MatchOf(other)] : [],
        };
    }

    /// <summary>Whether a text says where a person is, or what their clock shows, and nothing else. What is misspelt does not count.</summary>
    public static bool IsAllOf(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return ZoneIds.Canonical(text) is not null
            || (OffsetReader.ReadWithin(text, out var rest) is not null || ClockTimeReader.ReadWithin(text, out rest) is not null
                ? PlaceReader.IsPlace(rest)
                : PlaceName.WordsOf(text).Length > 0 && PlaceReader.IsPlace(text));
    }

    /// <summary>At most 25 zones for what was typed so far of a city, a country, a word for a time or an id, larger places first.</summary>
    public static IReadOnlyList<ZoneMatch> Propose(string typed)
    {
        ArgumentNullException.ThrowIfNull(typed);
        return ZoneProposals.For(typed);
    }

    /// <summary>The IANA id as the time zone data spell it, an alias replaced by what it stands for; null where it is none.</summary>
    public static string? Canonical(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return ZoneIds.Canonical(id);
    }

    /// <summary>What people see for a zone, such as <c>Berlin, Germany</c>; the id where it belongs to no place.</summary>
    public static string LabelOf(string zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        return ZoneList.Instance.LabelOf(zone);
    }

    private static LocalClock? ClockIn(string text, Instant now, out string rest) =>
        OffsetReader.ReadWithin(text, out rest) is { } minutes ? new LocalClock(null, minutes, now)
        : ClockTimeReader.ReadWithin(text, out rest) is { } reading ? new LocalClock(reading, 0, now)
        : null;

    /// <summary>The zones of places. What a clock shows narrows them, unless it fits none: then the place is the surer thing.</summary>
    private static IReadOnlyList<ZoneMatch> Of(IReadOnlyList<PlaceHit> hits, LocalClock? clock, Instant now)
    {
        if (clock is not null)
        {
            var fitting = hits.SelectMany(hit => PlaceZones.Of(hit, now, isWhole: true)).Where(option => clock.Fits(option.Zone)).ToList();
            if (fitting.Count > 0)
            {
                var best = fitting.Max(option => option.Weight);
                return ZoneChoice.Of(fitting.Where(option => option.Weight >= best / 10));
            }
        }

        return ZoneChoice.Of(ZoneChoice.Likely(hits).SelectMany(hit => PlaceZones.Of(hit, now, isWhole: false)));
    }

    private static IReadOnlyList<ZoneMatch> Narrowed(IReadOnlyList<ZoneMatch> matches, LocalClock? clock) =>
        clock is not null && matches.Where(match => clock.Fits(match.Zone)).ToList() is { Count: > 0 } fitting ? fitting : matches;

    private static ZoneMatch MatchOf(string id) => new(id, ZoneList.Instance.LabelOf(id));
}
