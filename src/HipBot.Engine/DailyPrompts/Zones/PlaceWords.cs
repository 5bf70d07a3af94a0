namespace HipBot.Engine.DailyPrompts.Zones;

/// <summary>The words that stand around the name of a place.</summary>
internal static class PlaceWords
{
    private static readonly HashSet<string> Fillers = new(
        ("i im ive live lives living in near nearby from at my our is it its time timezone timezones zone zones tz city town the we were are am be "
        + "based currently here now right please around close to local and on of place area region hi hello hey so um well state province country "
        + "county me stay staying moved located somewhere just outside both think set use want there clock says o oclock standard daylight").Split(' '),
        StringComparer.Ordinal);

    /// <summary>Whether a word says nothing of a place, as "I" and "live" do.</summary>
    public static bool IsFiller(string word) => Fillers.Contains(word);

    /// <summary>Whether a word tells that the one before it is about time, as in "eastern time".</summary>
    public static bool IsAboutTime(string word) => word is "time" or "timezone" or "zone" or "standard" or "daylight";

    /// <summary>The words without those at both ends that say nothing.</summary>
    public static string[] Stripped(string[] words)
    {
        var (first, last) = (0, words.Length);
        while (first < last && IsFiller(words[first]))
        {
            first++;
        }

        while (first < last && IsFiller(words[last - 1]))
        {
            last--;
        }

        return words[first..last];
    }
}
