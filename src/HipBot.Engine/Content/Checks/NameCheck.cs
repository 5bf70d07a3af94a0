using HipBot.Engine.Content.Reading;

namespace HipBot.Engine.Content.Checks;

/// <summary>A phrasing belongs to one topic, exercise or routine, and a name to one exercise or routine.</summary>
internal static class NameCheck
{
    /// <summary>Finds phrasings of two topics that are made of the same words in another order: no reader could tell whose they are.</summary>
    public static void RunOnWords(Parts parts)
    {
        var owners = new Dictionary<string, NameUse>(StringComparer.Ordinal);
        foreach (var use in parts.Names.Where(use => use.IsPhrasing))
        {
            var key = string.Join(' ', use.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(SameText.KeyOf).Where(word => word.Length > 0).Order(StringComparer.Ordinal));
            if (key.Length > 0 && !owners.TryAdd(key, use) && owners[key] is var owner
                && !string.Equals(owner.Id, use.Id, StringComparison.Ordinal) && !string.Equals(SameText.KeyOf(owner.Text), SameText.KeyOf(use.Text), StringComparison.Ordinal))
            {
                parts.Findings.Add(use.File, use.Mark, $"the phrasing \"{use.Text}\" has the words of \"{owner.Text}\" of \"{owner.Id}\" ({owner.File}, line {owner.Mark.Line})", FindingKind.Flaw);
            }
        }
    }

    /// <summary>Finds phrasings and names that stand in two places.</summary>
    public static void Run(Parts parts)
    {
        var ownersOfPhrasings = new Dictionary<string, NameUse>(StringComparer.Ordinal);
        var ownersOfNames = new Dictionary<string, NameUse>(StringComparer.Ordinal);
        foreach (var use in parts.Names)
        {
            var owners = use.IsPhrasing ? ownersOfPhrasings : ownersOfNames;
            var key = SameText.KeyOf(use.Text);
            if (key.Length == 0 || owners.TryAdd(key, use))
            {
                continue;
            }

            var owner = owners[key];
            if (string.Equals(owner.Id, use.Id, StringComparison.Ordinal))
            {
                continue;
            }

            var what = use.IsPhrasing ? "phrasing" : "name";
            parts.Findings.Add(use.File, use.Mark, $"the {what} \"{use.Text}\" is already one of \"{owner.Id}\" ({owner.File}, line {owner.Mark.Line})");
        }
    }
}
