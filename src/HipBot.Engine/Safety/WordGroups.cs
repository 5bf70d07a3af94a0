using System.Text.RegularExpressions;

namespace HipBot.Engine.Safety;

/// <summary>Writes out the phrases of word groups, in which <c>&lt;name&gt;</c> stands for each entry of that group.</summary>
internal static partial class WordGroups
{
    /// <summary>More phrases than this out of one entry are a slip of the pen.</summary>
    private const int MostPhrases = 5_000;

    /// <summary>The groups that an entry names.</summary>
    public static IEnumerable<string> NamedIn(string entry) => NamePattern().Matches(entry).Select(match => match.Groups["name"].Value);

    /// <summary>An entry without the groups that it names.</summary>
    public static string WithoutNames(string entry) => NamePattern().Replace(entry, " ");

    /// <summary>All phrases that an entry stands for. The groups have no loops; the loader saw to it.</summary>
    public static IEnumerable<string> WriteOut(string entry, IReadOnlyDictionary<string, IReadOnlyList<string>> groups) =>
        WriteOutAll(entry, groups).Take(MostPhrases);

    private static IEnumerable<string> WriteOutAll(string entry, IReadOnlyDictionary<string, IReadOnlyList<string>> groups)
    {
        var match = NamePattern().Match(entry);
        if (!match.Success)
        {
            return [entry];
        }

        var before = entry[..match.Index];
        var after = entry[(match.Index + match.Length)..];
        return
            from word in groups[match.Groups["name"].Value].SelectMany(inner => WriteOutAll(inner, groups))
            from rest in WriteOutAll(after, groups)
            select before + word + rest;
    }

    [GeneratedRegex("<(?<name>[^<>]+)>", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NamePattern();
}
