using HipBot.Engine.Content.Reading;
using HipBot.Engine.Safety;

namespace HipBot.Engine.Content.Checks;

/// <summary>A word group that stands for itself, through others or not, would have no end.</summary>
internal static class WordGroupCheck
{
    public static void Run(Parts parts)
    {
        var namedBy = parts.WordGroups.ToDictionary(
            group => group.Key, group => group.Value.SelectMany(WordGroups.NamedIn).ToArray(), StringComparer.Ordinal);
        foreach (var link in parts.Links.Where(link => link.Kind == LinkKind.WordGroup && namedBy.ContainsKey(link.From)))
        {
            if (Loops.LeadsBack(link.From, name => namedBy.GetValueOrDefault(name) ?? []) && Reaches(link.To, link.From, namedBy))
            {
                parts.Findings.Add(link.File, link.Mark, $"the word group \"{link.From}\" stands for itself, through <{link.To}>");
            }
        }
    }

    private static bool Reaches(string from, string to, Dictionary<string, string[]> namedBy) =>
        string.Equals(from, to, StringComparison.Ordinal)
        || Loops.LeadsBack(to, name => string.Equals(name, to, StringComparison.Ordinal) ? [from] : namedBy.GetValueOrDefault(name) ?? []);
}
