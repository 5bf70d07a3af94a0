namespace HipBot.Engine.Content.Reading;

/// <summary>Reads <c>out-of-scope.yaml</c>: questions about other things.</summary>
internal static class OutOfScopeReader
{
    public static IReadOnlyList<string>? Read(ContentFile file)
    {
        if (YamlReader.ReadFields(file.Path, file.Text, lineOffset: 0, file.Findings) is not { } mapping)
        {
            return null;
        }

        var root = new FieldReader(file.Path, mapping, file.Findings);
        var questions = root.Texts("questions", fewest: 1, longest: 1_500);
        root.Finish();
        return [.. questions.Select(question => question.Value)];
    }
}
