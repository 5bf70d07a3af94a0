using System.Text.RegularExpressions;

namespace HipBot.Engine.Language;

/// <summary>
/// Finds named phrases in a row of words. A phrase is a row of words and of names in angle brackets, each of which stands for every
/// phrase of that name; small words (fillers) may stand in between.
/// </summary>
/// <param name="fillers">The stems of small words.</param>
/// <param name="read">Reads the words of a phrase.</param>
internal sealed partial class PhraseBook(IReadOnlySet<string> fillers, Func<string, IReadOnlyList<Token>> read)
{
    /// <summary>How many small words may stand between two parts of a phrase.</summary>
    private const int MostFillers = 3;

    private readonly Dictionary<string, Node> _roots = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _namesByFirstWord = new(StringComparer.Ordinal);

    /// <summary>The names that an entry holds in angle brackets.</summary>
    public static IEnumerable<string> NamesIn(string entry) => NamePattern().Matches(entry).Select(match => match.Groups["name"].Value);

    /// <summary>An entry without the names that it holds.</summary>
    public static string WithoutNames(string entry) => NamePattern().Replace(entry, " ");

    /// <summary>Adds the phrases of a name. Names must not stand for themselves; the loader sees to it.</summary>
    public void Add(string name, IEnumerable<string> entries)
    {
        var root = RootOf(name);
        foreach (var entry in entries)
        {
            var node = root;
            foreach (var part in PartsOf(entry))
            {
                node = node.Step(part);
            }

            node.IsEnd = node != root;
        }
    }

    /// <summary>Says which names <see cref="Find"/> looks for; the others stand within them only. Call it when all is added.</summary>
    public void LookFor(IEnumerable<string> names)
    {
        var firstWords = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var name in names.Distinct(StringComparer.Ordinal))
        {
            foreach (var word in FirstWordsOf(name, firstWords))
            {
                if (!_namesByFirstWord.TryGetValue(word, out var list))
                {
                    _namesByFirstWord[word] = list = [];
                }

                list.Add(name);
            }
        }
    }

    /// <summary>All places where a phrase of a name that is looked for stands, places within each other included.</summary>
    public IReadOnlyList<PhraseMatch> Find(IReadOnlyList<Token> tokens)
    {
        var search = new Search(this, tokens);
        var matches = new List<PhraseMatch>();
        for (var first = 0; first < tokens.Count; first++)
        {
            foreach (var name in _namesByFirstWord.GetValueOrDefault(tokens[first].Stem) ?? [])
            {
                matches.AddRange(search.EndsOf(name, first).Select(last => new PhraseMatch(name, first, last)));
            }
        }

        return matches;
    }

    private IEnumerable<Part> PartsOf(string entry)
    {
        var start = 0;
        foreach (Match match in NamePattern().Matches(entry))
        {
            foreach (var token in read(entry[start..match.Index]))
            {
                yield return new Part(token.Stem, IsName: false);
            }

            yield return new Part(match.Groups["name"].Value, IsName: true);
            start = match.Index + match.Length;
        }

        foreach (var token in read(entry[start..]))
        {
            yield return new Part(token.Stem, IsName: false);
        }
    }

    private HashSet<string> FirstWordsOf(string name, Dictionary<string, HashSet<string>> known)
    {
        if (known.TryGetValue(name, out var words))
        {
            return words;
        }

        var root = RootOf(name);
        return known[name] = [.. root.Words.Keys, .. root.Names.Keys.SelectMany(inner => FirstWordsOf(inner, known))];
    }

    private Node RootOf(string name) => _roots.TryGetValue(name, out var root) ? root : _roots[name] = new Node();

    [GeneratedRegex("<(?<name>[^<>]+)>", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NamePattern();

    private readonly record struct Part(string Text, bool IsName);

    private sealed class Node
    {
        public Dictionary<string, Node> Words { get; } = new(StringComparer.Ordinal);

        public Dictionary<string, Node> Names { get; } = new(StringComparer.Ordinal);

        public bool IsEnd { get; set; }

        public Node Step(Part part)
        {
            var edges = part.IsName ? Names : Words;
            return edges.TryGetValue(part.Text, out var next) ? next : edges[part.Text] = new Node();
        }
    }

    /// <summary>One search of one message, which remembers what it found.</summary>
    private sealed class Search(PhraseBook book, IReadOnlyList<Token> tokens)
    {
        private readonly Dictionary<(string Name, int First), IReadOnlyCollection<int>> _ends = [];

        /// <summary>Where the phrases of a name that begin at a word end.</summary>
        public IReadOnlyCollection<int> EndsOf(string name, int first)
        {
            if (!_ends.TryGetValue((name, first), out var ends))
            {
                var found = new HashSet<int>();
                Step(book.RootOf(name), first, found);
                _ends[(name, first)] = ends = found;
            }

            return ends;
        }

        /// <summary>Takes the parts that may follow <paramref name="node"/> at a word.</summary>
        private void Step(Node node, int at, HashSet<int> ends)
        {
            if (node.Words.TryGetValue(tokens[at].Stem, out var next))
            {
                Arrive(next, at, ends);
            }

            foreach (var (name, following) in node.Names)
            {
                foreach (var last in EndsOf(name, at))
                {
                    Arrive(following, last, ends);
                }
            }
        }

        /// <summary>A part ended at a word: the phrase may end there, or go on behind it and behind small words.</summary>
        private void Arrive(Node node, int last, HashSet<int> ends)
        {
            if (node.IsEnd)
            {
                ends.Add(last);
            }

            if (node.Words.Count == 0 && node.Names.Count == 0)
            {
                return;
            }

            for (var at = last + 1; at < tokens.Count && at <= last + 1 + MostFillers && tokens[at].Sentence == tokens[last].Sentence; at++)
            {
                Step(node, at, ends);
                if (!book.IsFiller(tokens[at]))
                {
                    return;
                }
            }
        }
    }

    private bool IsFiller(Token token) => fillers.Contains(token.Stem);
}
