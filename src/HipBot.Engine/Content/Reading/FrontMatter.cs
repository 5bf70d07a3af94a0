namespace HipBot.Engine.Content.Reading;

/// <summary>A content file in its two parts: the fields between the lines of <c>---</c>, and the text below.</summary>
internal sealed record FrontMatter(YamlNode.Mapping Fields, string Body, int BodyLine)
{
    private const string Fence = "---";

    /// <summary>Splits a file; null if there is a finding instead.</summary>
    public static FrontMatter? Read(string file, string text, FindingList findings)
    {
        if (!LineAt(text, 0).SequenceEqual(Fence))
        {
            findings.Add(file, Mark.Start, "the first line must be `---`, then come the fields");
            return null;
        }

        var line = 1;
        var first = NextLine(text, 0);
        for (var start = first; start >= 0; start = NextLine(text, start), line++)
        {
            if (!LineAt(text, start).SequenceEqual(Fence))
            {
                continue;
            }

            var fields = YamlReader.ReadFields(file, text[first..start], lineOffset: 1, findings);
            var bodyStart = NextLine(text, start);
            return fields is null ? null : new FrontMatter(fields, bodyStart < 0 ? "" : text[bodyStart..], line + 2);
        }

        findings.Add(file, Mark.Start, "the fields have no end: a second line of `---` is missing");
        return null;
    }

    private static ReadOnlySpan<char> LineAt(string text, int start)
    {
        var end = text.IndexOf('\n', start);
        return text.AsSpan(start, (end < 0 ? text.Length : end) - start).TrimEnd();
    }

    private static int NextLine(string text, int start)
    {
        var end = text.IndexOf('\n', start);
        return end < 0 ? -1 : end + 1;
    }
}
