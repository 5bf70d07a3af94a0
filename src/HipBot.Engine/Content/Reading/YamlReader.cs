using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace HipBot.Engine.Content.Reading;

/// <summary>
/// Reads one YAML document into nodes that know their place. It takes the plain part of YAML that people write by hand;
/// anchors, aliases (and so alias bombs), tags, several documents and deep nesting are findings.
/// </summary>
internal sealed class YamlReader
{
    private const int DeepestLevel = 12;

    private readonly string _file;
    private readonly int _lineOffset;
    private readonly FindingList _findings;
    private readonly Parser _parser;

    private YamlReader(string file, string text, int lineOffset, FindingList findings)
    {
        _file = file;
        _lineOffset = lineOffset;
        _findings = findings;
        _parser = new Parser(new StringReader(text));
    }

    /// <summary>Reads the fields at the top of a document; null if there is a finding that leaves nothing to read.</summary>
    /// <param name="file">The file, for findings.</param>
    /// <param name="text">The YAML text.</param>
    /// <param name="lineOffset">How many lines of the file stand above the text.</param>
    /// <param name="findings">Takes what is wrong.</param>
    public static YamlNode.Mapping? ReadFields(string file, string text, int lineOffset, FindingList findings)
    {
        if (HasTabIndent(file, text, lineOffset, findings))
        {
            return null;
        }

        var reader = new YamlReader(file, text, lineOffset, findings);
        try
        {
            return reader.ReadDocument();
        }
        catch (YamlException exception)
        {
            findings.Add(file, reader.Place(exception.Start), $"this is not readable YAML: {exception.Message}");
            return null;
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException or IndexOutOfRangeException or OverflowException)
        {
            // On some broken documents YamlDotNet's parser fails in other ways than by its own exception.
            findings.Add(file, reader.LastPlace, "this is not readable YAML: look for an unclosed bracket, brace or quotation mark here");
            return null;
        }
        catch (RefusedException exception)
        {
            findings.Add(file, exception.Mark, exception.Message);
            return null;
        }
    }

    /// <summary>The parser names the wrong place for this most common slip.</summary>
    private static bool HasTabIndent(string file, string text, int lineOffset, FindingList findings)
    {
        var number = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            number++;
            var indent = line[..^line.TrimStart().Length];
            if (indent.Contains('\t') && indent.Length < line.Length)
            {
                findings.Add(file, new Mark(number + lineOffset, indent.IndexOf('\t') + 1), "this is not readable YAML: a tab stands here; indent with spaces");
                return true;
            }
        }

        return false;
    }

    private YamlNode.Mapping? ReadDocument()
    {
        _parser.Consume<StreamStart>();
        if (_parser.Accept<StreamEnd>(out _))
        {
            _findings.Add(_file, new Mark(_lineOffset + 1, 1), "there are no fields here");
            return null;
        }

        _parser.Consume<DocumentStart>();
        var root = ReadNode(level: 0);
        _parser.Consume<DocumentEnd>();
        if (_parser.Accept<DocumentStart>(out var second))
        {
            throw new RefusedException(Place(second.Start), "a second YAML document begins here; write one only");
        }

        if (root is YamlNode.Mapping mapping)
        {
            return mapping;
        }

        _findings.Add(_file, root.Mark, $"fields such as `id: …` are expected here, not {root.Kind}");
        return null;
    }

    private YamlNode ReadNode(int level)
    {
        var next = _parser.Current ?? throw new RefusedException(new Mark(_lineOffset + 1, 1), "the YAML ends too early");
        var mark = Place(next.Start);
        if (level > DeepestLevel)
        {
            throw new RefusedException(mark, $"this is nested deeper than {DeepestLevel} levels");
        }

        if (next is AnchorAlias)
        {
            throw new RefusedException(mark, "YAML aliases (*name) are not taken; write the value out");
        }

        if (next is NodeEvent node)
        {
            RefuseAnchorsAndTags(node, mark);
        }

        if (_parser.TryConsume<Scalar>(out var scalar))
        {
            return new YamlNode.Scalar(mark, scalar.Value, scalar.Style is not ScalarStyle.Plain, scalar.Style is ScalarStyle.Literal);
        }

        if (_parser.TryConsume<SequenceStart>(out _))
        {
            var items = new List<YamlNode>();
            while (!_parser.TryConsume<SequenceEnd>(out _))
            {
                items.Add(ReadNode(level + 1));
            }

            return new YamlNode.Sequence(mark, items);
        }

        _parser.Consume<MappingStart>();
        return new YamlNode.Mapping(mark, ReadEntries(level));
    }

    private List<YamlNode.Entry> ReadEntries(int level)
    {
        var entries = new List<YamlNode.Entry>();
        var seen = new Dictionary<string, YamlNode>(StringComparer.Ordinal);
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            var key = ReadNode(level + 1);
            var value = ReadNode(level + 1);
            if (key is not YamlNode.Scalar { Value: var name })
            {
                _findings.Add(_file, key.Mark, $"the name of a field is expected here, not {key.Kind}");
            }
            else if (seen.TryGetValue(name, out var first))
            {
                _findings.Add(_file, key.Mark, $"the field `{name}` stands here a second time; it is already on line {first.Mark.Line}");
            }
            else
            {
                seen.Add(name, key);
                entries.Add(new YamlNode.Entry(name, key.Mark, value));
            }
        }

        return entries;
    }

    private static void RefuseAnchorsAndTags(NodeEvent node, Mark mark)
    {
        if (!node.Anchor.IsEmpty)
        {
            throw new RefusedException(mark, $"YAML anchors (&{node.Anchor.Value}) are not taken; write the value out where it is needed");
        }

        if (!node.Tag.IsEmpty && !node.Tag.IsNonSpecific)
        {
            throw new RefusedException(mark, $"YAML tags ({node.Tag.Value}) are not taken");
        }
    }

    private Mark LastPlace => _parser.Current is { } current ? Place(current.Start) : new Mark(_lineOffset + 1, 1);

    private Mark Place(YamlDotNet.Core.Mark mark) => new((int)mark.Line + _lineOffset, (int)mark.Column);

    /// <summary>What the document holds that is YAML but not taken here.</summary>
    private sealed class RefusedException(Mark mark, string message) : Exception(message)
    {
        public Mark Mark { get; } = mark;
    }
}
