using HipBot.Engine.Content.Reading;

namespace HipBot.Engine.Content.Checks;

/// <summary>A phrasing belongs to one topic, exercise or routine, and a name to one exercise or routine.</summary>
internal static class NameCheck
{
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
