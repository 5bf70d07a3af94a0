namespace HipBot.Engine.DailyPrompts.Zones;

/// <summary>What people call their time, such as "eastern" or "CET".</summary>
internal static class TimeWords
{
    private static readonly Lazy<Dictionary<string, ZoneMatch[]>> Words = new(Read);

    private static readonly Lazy<Dictionary<string, string>> AmericanLabels = new(() =>
        Words.Value.Values.Where(matches => matches.Length == 1).Select(matches => matches[0])
            .Where(match => match.Label.EndsWith(", USA", StringComparison.Ordinal) && match.Label.Contains(':'))
            .DistinctBy(match => match.Zone).ToDictionary(match => match.Zone, match => match.Label, StringComparer.Ordinal));

    /// <summary>All of them.</summary>
    public static IEnumerable<KeyValuePair<string, ZoneMatch[]>> All => Words.Value;

    /// <summary>The zones that a word may mean; empty where it is none.</summary>
    public static IReadOnlyList<ZoneMatch> Find(string key) => Words.Value.GetValueOrDefault(key) ?? [];

    /// <summary>What Americans call the time of one of their zones; null for other zones.</summary>
    public static string? AmericanLabelOf(string zone) => AmericanLabels.Value.GetValueOrDefault(zone);

    private static Dictionary<string, ZoneMatch[]> Read()
    {
        var words = new Dictionary<string, ZoneMatch[]>(StringComparer.Ordinal);
        foreach (var row in EmbeddedTable.Rows("time-words.tsv"))
        {
            var matches = row.Skip(1).Select(field => field.Split('=')).Select(pair => new ZoneMatch(pair[0], pair[1])).ToArray();
            foreach (var word in row.Parts(0))
            {
                words.Add(word, matches);
            }
        }

        return words;
    }
}
