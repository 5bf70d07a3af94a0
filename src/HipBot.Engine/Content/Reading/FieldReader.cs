using System.Globalization;

namespace HipBot.Engine.Content.Reading;

/// <summary>
/// Takes typed values out of a group of YAML fields. What is missing, empty, of the wrong type or unknown becomes a finding at
/// its place, and reading goes on, so that one run names every fault.
/// </summary>
internal sealed class FieldReader(string file, YamlNode.Mapping mapping, FindingList findings)
{
    private readonly List<string> _known = [];

    public string File => file;

    public Mark Mark => mapping.Mark;

    public FindingList Findings => findings;

    /// <summary>A text that must be there.</summary>
    public string Text(string name, int longest = 300) => TextOrNull(name, longest, required: true)?.Value ?? "";

    /// <summary>A text that may be missing or empty.</summary>
    public string? OptionalText(string name, int longest = 300) => TextOrNull(name, longest, required: false)?.Value;

    /// <summary>A text and its place; null where it is missing, empty or too long.</summary>
    public Located<string>? TextOrNull(string name, int longest, bool required)
    {
        if (Value(name, required) is not { } node)
        {
            return null;
        }

        return TextOf(node, $"`{name}`", longest, required);
    }

    /// <summary>A list of texts; a missing one is empty.</summary>
    public IReadOnlyList<Located<string>> Texts(string name, int fewest = 0, int longest = 300)
    {
        if (Value(name, required: fewest > 0) is not { } node)
        {
            return [];
        }

        if (node is not YamlNode.Sequence sequence)
        {
            if (node is not YamlNode.Scalar { IsEmpty: true } || fewest > 0)
            {
                findings.Add(file, node.Mark, $"`{name}` must be a list, such as [one, two], not {node.Kind}");
            }

            return [];
        }

        List<Located<string>> texts = [];
        foreach (var item in sequence.Items)
        {
            if (TextOf(item, $"an entry of `{name}`", longest, required: true) is { } text)
            {
                texts.Add(text);
            }
        }

        if (sequence.Items.Count < fewest)
        {
            findings.Add(file, sequence.Mark, $"`{name}` needs at least {fewest} {(fewest == 1 ? "entry" : "entries")}; it has {sequence.Items.Count}");
        }

        return Distinct(name, texts);
    }

    /// <summary>Words and phrases: a list, or a text with a comma or a line break between them.</summary>
    public IReadOnlyList<Located<string>> Words(string name, int fewest = 0, int longest = 300)
    {
        if (Entry(name)?.Value is not YamlNode.Scalar { IsEmpty: false } scalar)
        {
            return Texts(name, fewest, longest);
        }

        _known.Add(name);
        return Distinct(name, SplitWords(name, scalar, longest));
    }

    /// <summary>A whole number within bounds.</summary>
    public int Whole(string name, int smallest, int largest)
    {
        if (TextOrNull(name, longest: 20, required: true) is not { } text)
        {
            return smallest;
        }

        if (int.TryParse(text.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= smallest && number <= largest)
        {
            return number;
        }

        findings.Add(file, text.Mark, $"`{name}` must be a whole number from {smallest} to {largest}, not \"{text.Value}\"");
        return smallest;
    }

    /// <summary>A whole number within bounds, or null where it is missing or empty.</summary>
    public int? OptionalWhole(string name, int smallest, int largest) => IsGiven(name) ? Whole(name, smallest, largest) : SkipNull(name);

    /// <summary>A number or a range such as <c>8-12</c>, or null where it is missing or empty.</summary>
    public CountRange? OptionalRange(string name, int smallest, int largest)
    {
        if (TextOrNull(name, longest: 20, required: false) is not { } text)
        {
            return null;
        }

        if (CountRange.TryParse(text.Value, out var range) && range.From >= smallest && range.To <= largest)
        {
            return range;
        }

        findings.Add(file, text.Mark, $"`{name}` must be a number or a range such as 8-12, from {smallest} to {largest}, not \"{text.Value}\"");
        return null;
    }

    /// <summary>A day as <c>YYYY-MM-DD</c>.</summary>
    public DateOnly Date(string name)
    {
        if (TextOrNull(name, longest: 40, required: true) is not { } text)
        {
            return default;
        }

        if (DateOnly.TryParseExact(text.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        findings.Add(file, text.Mark, $"`{name}` must be a day of the calendar as YYYY-MM-DD, not \"{text.Value}\"");
        return default;
    }

    /// <summary>Yes or no.</summary>
    public bool Flag(string name, bool whenMissing)
    {
        if (TextOrNull(name, longest: 20, required: false) is not { } text)
        {
            return whenMissing;
        }

        switch (text.Value)
        {
            case "true":
                return true;
            case "false":
                return false;
            default:
                findings.Add(file, text.Mark, $"`{name}` must be true or false, not \"{text.Value}\"");
                return whenMissing;
        }
    }

    /// <summary>One out of a closed set of words.</summary>
    public T Choice<T>(string name, IReadOnlyDictionary<string, T> choices)
        where T : struct
    {
        return TextOrNull(name, longest: 60, required: true) is { } text ? ChoiceOf(name, text, choices) : default;
    }

    /// <summary>Some out of a closed set of words, at least one.</summary>
    public IReadOnlyList<T> Choices<T>(string name, IReadOnlyDictionary<string, T> choices)
        where T : struct => [.. Texts(name, fewest: 1).Select(text => ChoiceOf(name, text, choices))];

    /// <summary>A group of fields within this one.</summary>
    public FieldReader? Group(string name, bool required)
    {
        switch (Value(name, required))
        {
            case null:
                return null;
            case YamlNode.Mapping inner:
                return new FieldReader(file, inner, findings);
            case YamlNode.Scalar { IsEmpty: true } when !required:
                return null;
            case var other:
                findings.Add(file, other.Mark, $"`{name}` must be a group of fields, not {other.Kind}");
                return null;
        }
    }

    /// <summary>A list of groups of fields.</summary>
    public IReadOnlyList<FieldReader> Groups(string name, int fewest = 0)
    {
        if (Value(name, required: fewest > 0) is not { } node || node is YamlNode.Scalar { IsEmpty: true } && fewest == 0)
        {
            return [];
        }

        if (node is not YamlNode.Sequence sequence)
        {
            findings.Add(file, node.Mark, $"`{name}` must be a list, not {node.Kind}");
            return [];
        }

        if (sequence.Items.Count < fewest)
        {
            findings.Add(file, sequence.Mark, $"`{name}` needs at least {fewest} {(fewest == 1 ? "entry" : "entries")}");
        }

        List<FieldReader> groups = [];
        foreach (var item in sequence.Items)
        {
            if (item is YamlNode.Mapping inner)
            {
                groups.Add(new FieldReader(file, inner, findings));
            }
            else
            {
                findings.Add(file, item.Mark, $"an entry of `{name}` must be a group of fields, not {item.Kind}");
            }
        }

        return groups;
    }

    /// <summary>The fields of a group whose names the writer chooses, each a list of texts.</summary>
    public IReadOnlyList<(Located<string> Name, IReadOnlyList<Located<string>> Texts)> NamedLists(int longest = 300) =>
        [.. mapping.Entries.Select(entry => (new Located<string>(entry.Key, entry.Mark), Texts(entry.Key, fewest: 1, longest)))];

    /// <summary>The fields of a group whose names the writer chooses, each words and phrases.</summary>
    public IReadOnlyList<(Located<string> Name, IReadOnlyList<Located<string>> Words)> NamedWords() =>
        [.. mapping.Entries.Select(entry => (new Located<string>(entry.Key, entry.Mark), Words(entry.Key, fewest: 1)))];

    /// <summary>The fields of a group whose names the writer chooses, each a text.</summary>
    public IReadOnlyList<(Located<string> Name, string Text)> NamedTexts() =>
        [.. mapping.Entries.Select(entry => (new Located<string>(entry.Key, entry.Mark), Text(entry.Key)))];

    /// <summary>The place of a field, or of the group where the field is missing.</summary>
    public Mark MarkOf(string name) => Entry(name)?.Mark ?? mapping.Mark;

    /// <summary>Says which fields nobody asked for.</summary>
    public void Finish()
    {
        foreach (var entry in mapping.Entries.Where(entry => !_known.Contains(entry.Key, StringComparer.Ordinal)))
        {
            findings.Add(file, entry.Mark, $"there is no field `{Shorten(entry.Key)}` here{DidYouMean.For(entry.Key, _known)}");
        }
    }

    /// <summary>Cuts a text at commas and line breaks. In a block (`|`) its lines stand below the mark, indented by two.</summary>
    private List<Located<string>> SplitWords(string name, YamlNode.Scalar scalar, int longest)
    {
        var words = new List<Located<string>>();
        var text = scalar.Value.AsSpan().TrimEnd();
        var (firstLine, firstColumn) = scalar.IsBlock ? (scalar.Mark.Line + 1, (Entry(name)?.Mark.Column ?? 1) + 2) : (scalar.Mark.Line, scalar.Mark.Column);
        var (line, lineStart, start) = (0, 0, 0);
        for (var at = 0; at <= text.Length; at++)
        {
            var ends = at == text.Length || text[at] == '\n';
            if (!ends && text[at] != ',')
            {
                continue;
            }

            var piece = text[start..at];
            var mark = new Mark(firstLine + line, firstColumn + start - lineStart + (piece.Length - piece.TrimStart().Length));
            if (piece.Trim() is { Length: > 0 } word)
            {
                if (word.Length <= longest)
                {
                    words.Add(new Located<string>(word.ToString(), mark));
                }
                else
                {
                    findings.Add(file, mark, $"an entry of `{name}` has {word.Length} characters; at most {longest} are read");
                }
            }
            else if (!ends)
            {
                findings.Add(file, mark, $"an entry of `{name}` is empty: there is a comma too many");
            }

            start = at + 1;
            if (ends)
            {
                line++;
                lineStart = start;
            }
        }

        return words;
    }

    private IReadOnlyList<Located<string>> Distinct(string name, IReadOnlyList<Located<string>> texts)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var twice in texts.Where(text => !seen.Add(text.Value)))
        {
            findings.Add(file, twice.Mark, $"`{name}` names \"{twice.Value}\" twice");
        }

        return texts;
    }

    private T ChoiceOf<T>(string name, Located<string> text, IReadOnlyDictionary<string, T> choices)
        where T : struct
    {
        if (choices.TryGetValue(text.Value, out var choice))
        {
            return choice;
        }

        findings.Add(file, text.Mark, $"`{name}` must be out of {string.Join(", ", choices.Keys)}; not \"{Shorten(text.Value)}\"{DidYouMean.For(text.Value, choices.Keys)}");
        return default;
    }

    private Located<string>? TextOf(YamlNode node, string what, int longest, bool required)
    {
        if (node is not YamlNode.Scalar scalar)
        {
            findings.Add(file, node.Mark, $"{what} must be a single text, not {node.Kind}");
            return null;
        }

        var text = scalar.Value.Trim();
        if (scalar.IsEmpty || text.Length == 0)
        {
            if (required)
            {
                findings.Add(file, node.Mark, $"{what} is empty");
            }

            return null;
        }

        if (text.Length > longest)
        {
            findings.Add(file, node.Mark, $"{what} has {text.Length} characters; at most {longest} can be shown");
            return null;
        }

        return new Located<string>(text, node.Mark);
    }

    private YamlNode? Value(string name, bool required)
    {
        _known.Add(name);
        if (Entry(name) is { } entry)
        {
            return entry.Value;
        }

        if (required)
        {
            findings.Add(file, mapping.Mark, $"the field `{name}` is missing");
        }

        return null;
    }

    private bool IsGiven(string name) => Entry(name) is { Value: not YamlNode.Scalar { IsEmpty: true } };

    private int? SkipNull(string name)
    {
        _known.Add(name);
        return null;
    }

    private YamlNode.Entry? Entry(string name) =>
        mapping.Entries.FirstOrDefault(entry => string.Equals(entry.Key, name, StringComparison.Ordinal));

    private static string Shorten(string text) => text.Length <= 40 ? text : text[..40] + "…";
}
