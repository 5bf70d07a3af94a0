using System.Buffers;

namespace HipBot.Engine.Language;

/// <summary>
/// Finds named phrases in a row of words. A phrase is a row of words, which are compared by their stems; of words behind an equals
/// sign, which must stand exactly so ("=legs" is not "leg"); and of names in angle brackets, each of which stands for every phrase
/// of that name. Small words (fillers) may stand in between, but no comma.
/// </summary>
/// <param name="fillers">The stems of small words.</param>
/// <param name="read">Reads words; each line is a sentence of its own.</param>
internal sealed class PhraseBook(IReadOnlySet<string> fillers, Func<string, IReadOnlyList<Token>> read)
{
    /// <summary>How many small words may stand between two parts of a phrase.</summary>
    private const int MostFillers = 3;

    /// <summary>What phrases of mere words are written with. They are read together, which takes a third of the time.</summary>
    private static readonly SearchValues<char> OfMereWords = SearchValues.Create(" '-abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");

    private readonly Dictionary<string, Root> _roots = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Root>> _rootsByFirstWord = new(StringComparer.Ordinal);

    /// <summary>The names that an entry holds in angle brackets.</summary>
    public static IEnumerable<string> NamesIn(string entry) =>
        entry.Contains('<', StringComparison.Ordinal) ? PhrasePart.In(entry).Where(part => part.Kind == PhrasePartKind.Name).Select(part => part.Text) : [];

    /// <summary>Adds the phrases of a name. Names must not stand for themselves; the loader sees to it.</summary>
    public void Add(string name, IEnumerable<string> entries)
    {
        var root = RootOf(name);
        var mereWords = entries.ToLookup(entry => !entry.AsSpan().ContainsAnyExcept(OfMereWords));
        AddLines(root, read(string.Join('\n', mereWords[true])));
        foreach (var entry in mereWords[false])
        {
            Node node = root;
            foreach (var part in PhrasePart.In(entry))
            {
                node = Step(node, part);
            }

            node.IsEnd = node != root;
        }
    }

    /// <summary>Says which names <see cref="Find"/> looks for; the others stand within them only. Call it when all is added.</summary>
    public void LookFor(IEnumerable<string> names)
    {
        var firstWords = new Dictionary<Root, HashSet<string>>();
        foreach (var root in names.Distinct(StringComparer.Ordinal).Select(RootOf))
        {
            foreach (var word in FirstWordsOf(root, firstWords))
            {
                if (!_rootsByFirstWord.TryGetValue(word, out var list))
                {
                    _rootsByFirstWord[word] = list = [];
                }

                list.Add(root);
            }
        }
    }

    /// <summary>An index of the phrases of some names that are one word or two. Call it when all is added.</summary>
    public ShortPhrases ShortPhrasesOf(IEnumerable<string> names)
    {
        var index = new ShortPhrases();
        foreach (var root in names.Select(RootOf))
        {
            foreach (var (first, node) in root.AfterWords)
            {
                if (node.IsEnd)
                {
                    index.Add(first, root.Name);
                }

                foreach (var (second, _) in node.AfterWords.Where(next => next.Value.IsEnd))
                {
                    index.Add(first, second, root.Name);
                }
            }
        }

        return index;
    }

    /// <summary>All places where a phrase of a name that is looked for stands, places within each other included.</summary>
    public IReadOnlyList<PhraseMatch> Find(IReadOnlyList<Token> tokens)
    {
        var search = new Search(tokens, fillers);
        var matches = new List<PhraseMatch>();
        for (var first = 0; first < tokens.Count; first++)
        {
            if (!_rootsByFirstWord.TryGetValue(tokens[first].Stem, out var roots))
            {
                continue;
            }

            foreach (var root in roots)
            {
                foreach (var last in search.EndsOf(root, first))
                {
                    matches.Add(new PhraseMatch(root.Name, first, last));
                }
            }
        }

        return matches;
    }

    private static void AddLines(Root root, IReadOnlyList<Token> tokens)
    {
        Node node = root;
        for (var at = 0; at < tokens.Count; at++)
        {
            node = node.StepWord(tokens[at].Stem);
            if (at + 1 == tokens.Count || tokens[at + 1].Sentence != tokens[at].Sentence)
            {
                node.IsEnd = true;
                node = root;
            }
        }
    }

    private Node Step(Node node, PhrasePart part)
    {
        switch (part.Kind)
        {
            case PhrasePartKind.Name:
                var inner = RootOf(part.Text);
                inner.StandsInPhrases = true;
                return node.StepName(inner);
            case PhrasePartKind.Exact:
                return node.StepExact(part.Text);
            default:
                foreach (var token in read(part.Text))
                {
                    node = node.StepWord(token.Stem);
                }

                return node;
        }
    }

    private static HashSet<string> FirstWordsOf(Root root, Dictionary<Root, HashSet<string>> known)
    {
        if (!known.TryGetValue(root, out var words))
        {
            words = new HashSet<string>(root.FirstWords, StringComparer.Ordinal);
            foreach (var inner in root.AfterNames?.Keys ?? Enumerable.Empty<Root>())
            {
                words.UnionWith(FirstWordsOf(inner, known));
            }

            known[root] = words;
        }

        return words;
    }

    private Root RootOf(string name) => _roots.TryGetValue(name, out var root) ? root : _roots[name] = new Root(name);

    /// <summary>A place within phrases. Most places lead on to one word or to none, so the tables are made when they are needed.</summary>
    private class Node
    {
        private string? _onlyWord;
        private Node? _afterOnlyWord;
        private Dictionary<string, Node>? _words;
        private Dictionary<string, Node>? _exact;

        public bool IsEnd { get; set; }

        public bool LeadsOn => _onlyWord is not null || _exact is not null || AfterNames is not null;

        /// <summary>The stems of all words that lead on from here, exact ones among them.</summary>
        public IEnumerable<string> FirstWords => AfterWords.Select(next => next.Key).Concat(_exact?.Keys.Select(Stems.Of) ?? []);

        public IEnumerable<KeyValuePair<string, Node>> AfterWords
        {
            get
            {
                if (_onlyWord is not null)
                {
                    yield return new(_onlyWord, _afterOnlyWord!);
                }

                foreach (var next in _words ?? Enumerable.Empty<KeyValuePair<string, Node>>())
                {
                    yield return next;
                }
            }
        }

        public Dictionary<Root, Node>? AfterNames { get; private set; }

        public Node StepWord(string stem)
        {
            if (_onlyWord is null || _onlyWord == stem)
            {
                _onlyWord = stem;
                return _afterOnlyWord ??= new Node();
            }

            return Take(_words ??= new(StringComparer.Ordinal), stem);
        }

        public Node StepExact(string word) => Take(_exact ??= new(StringComparer.Ordinal), word);

        public Node StepName(Root root) => Take(AfterNames ??= [], root);

        public Node? AfterWord(string stem) => stem == _onlyWord ? _afterOnlyWord : _words?.GetValueOrDefault(stem);

        public Node? AfterExact(Token token) => _exact?.GetValueOrDefault(token.Text);

        private static Node Take<T>(Dictionary<T, Node> edges, T key)
            where T : notnull =>
            edges.TryGetValue(key, out var next) ? next : edges[key] = new Node();
    }

    /// <summary>Where the phrases of a name begin.</summary>
    private sealed class Root(string name) : Node
    {
        public string Name => name;

        /// <summary>Whether the name stands in phrases, so that one search may meet it on many ways.</summary>
        public bool StandsInPhrases { get; set; }
    }

    /// <summary>One search of one message, which remembers what it found of names that stand in phrases.</summary>
    private sealed class Search(IReadOnlyList<Token> tokens, IReadOnlySet<string> fillers)
    {
        private Dictionary<Root, IReadOnlyList<int>?[]>? _ends;

        /// <summary>Where the phrases of a name that begin at a word end.</summary>
        public IReadOnlyList<int> EndsOf(Root root, int first)
        {
            if (!root.StandsInPhrases)
            {
                return Walk(root, first);
            }

            _ends ??= [];
            if (!_ends.TryGetValue(root, out var known))
            {
                _ends[root] = known = new IReadOnlyList<int>?[tokens.Count];
            }

            return known[first] ??= Walk(root, first);
        }

        private IReadOnlyList<int> Walk(Root root, int first)
        {
            List<int>? ends = null;
            Step(root, first, ref ends);
            return ends ?? (IReadOnlyList<int>)[];
        }

        /// <summary>Takes the parts that may follow <paramref name="node"/> at a word.</summary>
        private void Step(Node node, int at, ref List<int>? ends)
        {
            if (node.AfterWord(tokens[at].Stem) is { } next)
            {
                Arrive(next, at, ref ends);
            }

            if (node.AfterExact(tokens[at]) is { } exact)
            {
                Arrive(exact, at, ref ends);
            }

            if (node.AfterNames is null)
            {
                return;
            }

            foreach (var (root, following) in node.AfterNames)
            {
                foreach (var last in EndsOf(root, at))
                {
                    Arrive(following, last, ref ends);
                }
            }
        }

        /// <summary>A part ended at a word: the phrase may end there, or go on behind it and behind small words.</summary>
        private void Arrive(Node node, int last, ref List<int>? ends)
        {
            if (node.IsEnd && !(ends ??= []).Contains(last))
            {
                ends.Add(last);
            }

            if (!node.LeadsOn)
            {
                return;
            }

            for (var at = last + 1; at < tokens.Count && at <= last + 1 + MostFillers && IsJoined(at); at++)
            {
                Step(node, at, ref ends);
                if (!fillers.Contains(tokens[at].Stem))
                {
                    return;
                }
            }
        }

        private bool IsJoined(int at) => tokens[at].Sentence == tokens[at - 1].Sentence && !tokens[at].FollowsComma;
    }
}
