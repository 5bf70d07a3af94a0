using HipBot.Engine.Language;

namespace HipBot.Engine.Content.Reading;

/// <summary>Reads <c>safety/words/&lt;theme&gt;.yaml</c>.</summary>
internal static class WordGroupsReader
{
    public static void Read(ContentFile file, Dictionary<string, IReadOnlyList<string>> groups)
    {
        if (YamlReader.ReadFields(file.Path, file.Text, lineOffset: 0, file.Findings) is not { } mapping)
        {
            return;
        }

        var root = new FieldReader(file.Path, mapping, file.Findings);
        foreach (var (name, texts) in root.Group("groups", required: true)?.NamedLists() ?? [])
        {
            if (!groups.TryAdd(name.Value, [.. texts.Select(text => text.Value)]))
            {
                file.Findings.Add(file.Path, name.Mark, $"the word group \"{name.Value}\" stands in a second file");
            }

            file.LinkTo(LinkKind.WordGroupWithin, name.Value, texts.SelectMany(text => PhraseBook.NamesIn(text.Value).Select(inner => text with { Value = inner })));
        }

        root.Finish();
    }
}
