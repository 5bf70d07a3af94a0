using HipBot.Engine.Safety;

namespace HipBot.Engine.Content.Reading;

/// <summary>Reads <c>safety/context.yaml</c>.</summary>
internal static class SafetyContextReader
{
    private static readonly Dictionary<string, ContextRole> Roles = new(StringComparer.Ordinal)
    {
        ["denies"] = ContextRole.Denies,
        ["denies_nothing"] = ContextRole.DeniesNothing,
        ["denied_after"] = ContextRole.DeniedAfter,
        ["turns"] = ContextRole.Turns,
        ["past"] = ContextRole.Past,
        ["present"] = ContextRole.Present,
        ["over"] = ContextRole.Over,
        ["asks"] = ContextRole.Asks,
        ["supposes"] = ContextRole.Supposes,
        ["leaves_open"] = ContextRole.LeavesOpen,
        ["person"] = ContextRole.Person,
    };

    public static SafetyContext? Read(ContentFile file)
    {
        if (YamlReader.ReadFields(file.Path, file.Text, lineOffset: 0, file.Findings) is not { } mapping)
        {
            return null;
        }

        var root = new FieldReader(file.Path, mapping, file.Findings);
        var historyCounts = root.Texts("history_counts");
        file.LinkTo(LinkKind.WordGroup, "history_counts", historyCounts);
        var context = new SafetyContext(
            historyCounts.Select(name => name.Value).ToHashSet(StringComparer.Ordinal),
            Values(root.Words("idioms")),
            Values(root.Words("fillers", fewest: 1)),
            ReadRoles(root));
        root.Finish();
        return context;
    }

    private static Dictionary<ContextRole, IReadOnlyList<string>> ReadRoles(FieldReader root)
    {
        var words = new Dictionary<ContextRole, IReadOnlyList<string>>();
        if (root.Group("roles", required: true) is { } fields)
        {
            foreach (var (name, role) in Roles)
            {
                words[role] = Values(fields.Words(name, fewest: 1));
            }

            fields.Finish();
        }

        return words;
    }

    private static IReadOnlyList<string> Values(IReadOnlyList<Located<string>> texts) => [.. texts.Select(text => text.Value)];
}
