using NodaTime.TimeZones;

namespace HipBot.Engine.DailyPrompts.Zones;

/// <summary>The ids of the time zone data, in whatever case they are written.</summary>
internal static class ZoneIds
{
    private const int LongestId = 64;

    private static readonly Lazy<Dictionary<string, string>> Known = new(() =>
        TzdbDateTimeZoneSource.Default.GetIds().ToDictionary(id => id, PreferredOf, StringComparer.OrdinalIgnoreCase));

    private static readonly Lazy<HashSet<string>> Located = new(() =>
        [.. TzdbDateTimeZoneSource.Default.ZoneLocations!.Select(location => location.ZoneId)]);

    /// <summary>
    /// The id as the time zone data spell it, an alias replaced by what it stands for; null where it is none. The zone of a
    /// country stays that country's, even where its clock is another one's too: Oslo does not become Berlin.
    /// </summary>
    public static string? Canonical(string text)
    {
        var id = text.Length > LongestId ? "" : text.Trim().Replace(' ', '_');
        return Known.Value.GetValueOrDefault(id);
    }

    /// <summary>The first id in a text that has a slash, such as <c>Europe/Berlin</c>; null where there is none.</summary>
    public static string? FirstIn(string text)
    {
        if (!text.Contains('/'))
        {
            return null;
        }

        return Canonical(text) ?? text.Split([' ', ',', ';', '(', ')', '"', '\n', '\t'], 100)
            .Where(word => word.Contains('/'))
            .Select(word => Canonical(word.Trim('.', ':', '\'')))
            .FirstOrDefault(id => id is not null);
    }

    private static string PreferredOf(string id) => id switch
    {
        // The data have these for the clocks of Panama and the like, or as clocks of no place. Who writes them means these.
        "EST" or "EST5EDT" => "America/New_York",
        "CST6CDT" => "America/Chicago",
        "MST" or "MST7MDT" => "America/Denver",
        "PST8PDT" => "America/Los_Angeles",
        "CET" or "MET" => "Europe/Berlin",
        _ => Located.Value.Contains(id) ? id : TzdbDateTimeZoneSource.Default.CanonicalIdMap[id],
    };
}
