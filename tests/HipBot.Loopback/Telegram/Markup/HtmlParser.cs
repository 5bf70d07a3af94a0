using System.Buffers;
using System.Text;
using HipBot.Loopback.Telegram.Http;
using HipBot.Loopback.Telegram.Messages;

namespace HipBot.Loopback.Telegram.Markup;

/// <summary>
/// Reads the HTML that the Bot API takes (<c>parse_mode</c> HTML), with its rules and its words for what is wrong:
/// https://core.telegram.org/bots/api#html-style.
/// </summary>
internal sealed class HtmlParser
{
    private static readonly SearchValues<string> Tags = SearchValues.Create(
        ["a", "b", "strong", "i", "em", "u", "ins", "s", "strike", "del", "span", "tg-spoiler", "tg-emoji", "code", "pre", "blockquote"],
        StringComparison.Ordinal);

    private readonly string _source;
    private readonly StringBuilder _text = new();
    private readonly List<TextEntity> _entities = [];
    private readonly Stack<OpenTag> _open = new();
    private int _at;

    private HtmlParser(string source) => _source = source;

    private bool IsAtEnd => _at >= _source.Length;

    /// <summary>Reads a text.</summary>
    /// <exception cref="ApiRefusalException">The text is not as the Bot API wants it.</exception>
    public static FormattedText Parse(string source) => new HtmlParser(source).Read();

    private FormattedText Read()
    {
        while (!IsAtEnd)
        {
            switch (_source[_at])
            {
                case '&' when CharacterReference.TryRead(_source, ref _at, out var character):
                    Append(character);
                    break;
                case '<' when Peek(1) == '/':
                    ReadEndTag();
                    break;
                case '<':
                    ReadStartTag();
                    break;
                default:
                    _text.Append(_source[_at++]);
                    break;
            }
        }

        return _open.TryPeek(out var unclosed)
            ? throw Refusal($"Can't find end tag corresponding to start tag \"{unclosed.Name}\"")
            : new FormattedText(_text.ToString(), EntityOrder.Normalize(_entities));
    }

    private void ReadStartTag()
    {
        var start = _at++;
        var name = ReadName();
        if (IsAtEnd)
        {
            throw Refusal($"Unclosed start tag{At(start)}");
        }

        if (!Tags.Contains(name))
        {
            throw Refusal($"Unsupported start tag \"{name}\"{At(start)}");
        }

        var tag = new OpenTag(name, _text.Length);
        foreach (var (attribute, value) in ReadAttributes(name, start))
        {
            tag.Take(attribute, value);
        }

        if (name == "span" && tag.Argument != "spoiler")
        {
            throw Refusal($"Tag \"span\" must have class \"tg-spoiler\"{At(start)}");
        }

        _open.Push(tag);
    }

    private void ReadEndTag()
    {
        var start = _at;
        if (!_open.TryPeek(out var tag))
        {
            throw Refusal($"Unexpected end tag{At(start)}");
        }

        _at += 2;
        var name = ReadName();
        SkipSpace();
        if (IsAtEnd || _source[_at] != '>')
        {
            throw Refusal($"Unclosed end tag{At(start)}");
        }

        _at++;
        if (name.Length > 0 && name != tag.Name)
        {
            throw Refusal($"Unmatched end tag{At(start)}, expected \"</{tag.Name}>\", found \"</{name}>\"");
        }

        _open.Pop();
        if (_text.Length > tag.Offset)
        {
            HtmlEntities.Add(_entities, tag, _text.ToString(tag.Offset, _text.Length - tag.Offset));
        }
    }

    private List<(string Name, string? Value)> ReadAttributes(string tag, int start)
    {
        var attributes = new List<(string, string?)>();
        while (true)
        {
            SkipSpace();
            if (!IsAtEnd && _source[_at] == '>')
            {
                _at++;
                return attributes;
            }

            var name = ReadWhile(character => !IsSpace(character) && character is not ('=' or '>' or '/' or '"' or '\''));
            if (name.Length == 0)
            {
                throw Refusal($"Empty attribute name in the tag \"{tag}\"{At(start)}");
            }

            SkipSpace();
            RefuseEnd(IsAtEnd, $"Unclosed start tag \"{tag}\"{At(start)}");
            if (_source[_at] != '=')
            {
                attributes.Add((name, null));
                continue;
            }

            _at++;
            SkipSpace();
            RefuseEnd(IsAtEnd, $"Unclosed start tag \"{tag}\"{At(start)}");
            attributes.Add((name, _source[_at] is '"' or '\'' ? ReadQuoted() : ReadToken()));
            RefuseEnd(IsAtEnd, $"Unclosed start tag{At(start)}");
        }
    }

    private string ReadQuoted()
    {
        var quote = _source[_at++];
        var value = new StringBuilder();
        while (!IsAtEnd && _source[_at] != quote)
        {
            if (_source[_at] == '&' && CharacterReference.TryRead(_source, ref _at, out var character))
            {
                value.Append(character);
            }
            else
            {
                value.Append(_source[_at++]);
            }
        }

        _at++;
        return value.ToString();
    }

    private string ReadToken()
    {
        var start = _at;
        var token = ReadWhile(character => char.IsAsciiLetterOrDigit(character) || character is '.' or '-');
        return IsAtEnd || IsSpace(_source[_at]) || _source[_at] == '>'
            ? token.ToLowerInvariant()
            : throw Refusal($"Unexpected end of name token{At(start)}");
    }

    private void Append(string character)
    {
        if (char.IsSurrogate(character[0]) && character.Length == 1)
        {
            throw Refusal("Text contains invalid Unicode characters after decoding HTML entities, check for unmatched surrogate code units");
        }

        _text.Append(character);
    }

    private string ReadName() => ReadWhile(character => !IsSpace(character) && character != '>').ToLowerInvariant();

    private void SkipSpace() => ReadWhile(IsSpace);

    private string ReadWhile(Func<char, bool> isWanted)
    {
        var start = _at;
        while (!IsAtEnd && isWanted(_source[_at]))
        {
            _at++;
        }

        return _source[start.._at];
    }

    private char Peek(int ahead) => _at + ahead < _source.Length ? _source[_at + ahead] : '\0';

    private string At(int position) => $" at byte offset {Encoding.UTF8.GetByteCount(_source.AsSpan(0, position))}";

    private static bool IsSpace(char character) => character is ' ' or '\t' or '\r' or '\n' or '\v' or '\0';

    private static void RefuseEnd(bool isAtEnd, string why)
    {
        if (isAtEnd)
        {
            throw Refusal(why);
        }
    }

    private static ApiRefusalException Refusal(string why) => ApiRefusalException.BadRequest($"can't parse entities: {why}");
}
