using HipBot.Engine.Content.Reading;
using HipBot.Engine.Language;

namespace HipBot.Engine.Content.Checks;

/// <summary>A word group that stands for itself, through others or not, would have no end.</summary>
internal static class WordGroupCheck
{
    public static void Run(Parts parts)
    {
        IEnumerable<string> NamedBy(string group) =>
            parts.WordGroups.TryGetValue(group, out var entries) ? entries.SelectMany(PhraseBook.NamesIn) : [];

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
