namespace HipBot.Engine.Content.Reading;

/// <summary>Reads <c>sources.yaml</c>.</summary>
internal static class SourcesReader
{
    /// <summary>Reads the sources by key; null if there is a finding that leaves none.</summary>
    public static IReadOnlyDictionary<string, Located<Source>>? Read(ContentFile file)
    {
        if (YamlReader.ReadFields(file.Path, file.Text, lineOffset: 0, file.Findings) is not { } mapping)
        {
            return null;
        }

        var sources = new Dictionary<string, Located<Source>>(StringComparer.Ordinal);
        var root = new FieldReader(file.Path, mapping, file.Findings);
        foreach (var fields in root.Groups("sources", fewest: 1))
        {
            var source = ReadSource(fields);
            if (source.Key.Length > 0 && !sources.TryAdd(source.Key, new Located<Source>(source, fields.MarkOf("key"))))
            {
                file.Findings.Add(file.Path, fields.MarkOf("key"), $"the source \"{source.Key}\" stands here a second time");
            }
        }

        root.Finish();
        return sources.Count == 0 ? null : sources;
    }

    private static Source ReadSource(FieldReader fields)
    {
        var key = fields.Text("key", longest: 60);
        var authors = fields.Text("authors", longest: 400);
        var year = fields.OptionalWhole("year", 1800, 2200);
        var title = fields.Text("title", longest: 400);
        var publisher = fields.Text("publisher", longest: 300);
        var doi = fields.TextOrNull("doi", longest: 200, required: false);
        var url = fields.TextOrNull("url", longest: 400, required: false);
        _ = Address(fields, fields.TextOrNull("found_at", longest: 400, required: false));
        var supports = fields.Text("supports", longest: 600);
        var seen = fields.Date("checked");
        fields.Finish();
        var link = doi is { } given ? Address(fields, given with { Value = $"https://doi.org/{given.Value}" }) : Address(fields, url);
        return new Source(key, authors, year, title, publisher, link, supports, seen);
    }

    private static Uri? Address(FieldReader fields, Located<string>? text)
    {
        if (text is not { } given)
        {
            return null;
        }

        var address = WebAddress.Read(given.Value);
        if (address is null)
        {
            fields.Findings.Add(fields.File, given.Mark, $"\"{given.Value}\" is not a web address that begins with https://");
        }

        return address;
    }
}
