using HipBot.Engine.Language;

namespace HipBot.Engine.Content.Reading;

/// <summary>Reads <c>safety/words/&lt;theme&gt;.yaml</c>.</summary>
internal static class WordGroupsReader
{
    public static IReadOnlyList<(Located<string> Name, IReadOnlyList<string> Entries)> Read(ContentFile file)
    {
        var groups = new List<(Located<string> Name, IReadOnlyList<string> Entries)>();
        if (YamlReader.ReadFields(file.Path, file.Text, lineOffset: 0, file.Findings) is not { } mapping)
        {
            return groups;
        }

        var root = new FieldReader(file.Path, mapping, file.Findings);
        foreach (var (name, texts) in root.Group("groups", required: true)?.NamedWords() ?? [])
        {
            groups.Add((name, [.. texts.Select(text => text.Value)]));
            file.LinkTo(LinkKind.WordGroupWithin, name.Value, texts.SelectMany(text => PhraseBook.NamesIn(text.Value).Select(inner => text with { Value = inner })));
        }

        root.Finish();
        return groups;
    }
}
