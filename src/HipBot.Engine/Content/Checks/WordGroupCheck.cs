using HipBot.Engine.Content.Reading;
using HipBot.Engine.Language;

namespace HipBot.Engine.Content.Checks;

/// <summary>A word group that stands for itself, through others or not, would have no end.</summary>
internal static class WordGroupCheck
{
    public static void Run(Parts parts)
    {
        var namedBy = parts.WordGroups.ToDictionary(
            group => group.Key, group => group.Value.SelectMany(PhraseBook.NamesIn).Distinct(StringComparer.Ordinal).ToList(), StringComparer.Ordinal);
        IEnumerable<string> NamedBy(string group) => namedBy.TryGetValue(group, out var names) ? names : [];

        foreach (var link in parts.Links.Where(link => link.Kind == LinkKind.WordGroupWithin))
        {
            // Only the link that lies on the loop is at fault, not every one of the group.
            if (Loops.LeadsBack(link.From, group => string.Equals(group, link.From, StringComparison.Ordinal) ? [link.To] : NamedBy(group)))
            {
                parts.Findings.Add(link.File, link.Mark, $"the word group \"{link.From}\" stands for itself, through <{link.To}>");
            }
        }
    }
}
