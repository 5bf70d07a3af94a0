using HipBot.Engine.Language;

namespace HipBot.Engine.Content.Reading;

/// <summary>Reads <c>safety/words/&lt;theme&gt;.yaml</c>.</summary>
internal static class WordGroupsReader
{
    /// <summary>Reads the word groups; null if there is a finding that leaves none.</summary>
    public static IReadOnlyList<(Located<string> Name, IReadOnlyList<string> Entries)>? Read(ContentFile file)
    {
        if (YamlReader.ReadFields(file.Path, file.Text, lineOffset: 0, file.Findings) is not { } mapping)
        {
            return null;
        }

        var root = new FieldReader(file.Path, mapping, file.Findings);
        var groups = root.Group("groups", required: true)?.NamedWords();
        root.Finish();
        return groups?.Select(group => Take(file, group.Name, group.Words)).ToList();
    }

    private static (Located<string> Name, IReadOnlyList<string> Entries) Take(ContentFile file, Located<string> name, IReadOnlyList<Located<string>> texts)
    {
        file.LinkTo(LinkKind.WordGroupWithin, name.Value, texts.SelectMany(text => PhraseBook.NamesIn(text.Value).Select(inner => text with { Value = inner })));
        return (name, [.. texts.Select(text => text.Value)]);
    }
}
