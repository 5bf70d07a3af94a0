namespace HipBot.Engine.Content.Reading;

/// <summary>Reads <c>vocabulary.yaml</c>.</summary>
internal static class VocabularyReader
{
    /// <summary>Reads the vocabulary; null if there is a finding that leaves nothing to read.</summary>
    public static Vocabulary? Read(ContentFile file)
    {
        if (YamlReader.ReadFields(file.Path, file.Text, lineOffset: 0, file.Findings) is not { } mapping)
        {
            return null;
        }

        var shorthand = new Dictionary<string, string>(StringComparer.Ordinal);
        var terms = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        var root = new FieldReader(file.Path, mapping, file.Findings);
        foreach (var (name, text) in root.Group("shorthand", required: true)?.NamedTexts() ?? [])
        {
            shorthand[name.Value.ToLowerInvariant()] = text;
        }

        var termOf = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, words) in root.Group("terms", required: true)?.NamedWords() ?? [])
        {
            terms[name.Value] = [.. words.Select(word => word.Value)];
            foreach (var word in words)
            {
                if (!termOf.TryAdd(word.Value, name.Value))
                {
                    file.Findings.Add(file.Path, word.Mark, $"\"{word.Value}\" already means \"{termOf[word.Value]}\"; a word has one term");
                }
            }
        }

        var chatter = root.Words("chatter", fewest: 1);
        root.Finish();
        return new Vocabulary(shorthand, [.. chatter.Select(word => word.Value)], terms);
    }
}
