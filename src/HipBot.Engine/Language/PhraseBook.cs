namespace HipBot.Engine.Language;

/// <summary>
/// Finds named phrases in a row of words. A phrase is a row of words, which are compared by their stems; of words behind an equals
/// sign, which must stand exactly so ("=legs" is not "leg"); and of names in angle brackets, each of which stands for every phrase
/// of that name. Small words (fillers) may stand in between, but no comma.
/// </summary>
/// <param name="fillers">The stems of small words.</param>
/// <param name="read">Reads the words of a phrase.</param>
internal sealed class PhraseBook(IReadOnlySet<string> fillers, Func<string, IReadOnlyList<Token>> read)
{
    /// <summary>How many small words may stand between two parts of a phrase.</summary>
    private const int MostFillers = 3;

    private readonly Dictionary<string, Root> _roots = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Root>> _rootsByFirstWord = new(StringComparer.Ordinal);

    /// <summary>The names that an entry holds in angle brackets.</summary>
    public static IEnumerable<string> NamesIn(string entry) =>
        entry.Contains('<', StringComparison.Ordinal) ? PhrasePart.In(entry).Where(part => part.Kind == PhrasePartKind.Name).Select(part => part.Text) : [];

    /// <summary>Adds the phrases of a name. Names must not stand for themselves; the loader sees to it.</summary>
    public void Add(string name, IEnumerable<string> entries)
    {
        var root = RootOf(name);
        foreach (var entry in entries)
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

    /// <summary>All places where a phrase of a name that is looked for stands, places within each other included.</summary>
    public IReadOnlyList<PhraseMatch> Find(IReadOnlyList<Token> tokens)
    {
        var search = new Search(tokens, fillers);
        var matches = new List<PhraseMatch>();
        for (var first = 0; first < tokens.Count; first++)
        {
            foreach (var root in _rootsByFirstWord.GetValueOrDefault(tokens[first].Stem) ?? [])
            {
                foreach (var last in search.EndsOf(root, first))
                {
                    matches.Add(new PhraseMatch(root.Name, first, last));
                }
            }
        }

        return matches;
    }

    private Node Step(Node node, PhrasePart part)
    {
        switch (part.Kind)
        {
            case PhrasePartKind.Name:
                return node.StepName(RootOf(part.Text));
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
            foreach (var inner in root.FirstNames)
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
        private Dictionary<string, Node>? _words;
        private Dictionary<string, Node>? _exact;
        private Dictionary<Root, Node>? _names;

        public bool IsEnd { get; set; }

        public bool LeadsOn => _words is not null || _exact is not null || _names is not null;

        public IEnumerable<string> FirstWords => [.. _words?.Keys ?? Enumerable.Empty<string>(), .. _exact?.Keys.Select(Stems.Of) ?? []];

        public IEnumerable<Root> FirstNames => _names?.Keys ?? Enumerable.Empty<Root>();

        public Node StepWord(string stem) => Take(_words ??= new(StringComparer.Ordinal), stem);

        public Node StepExact(string word) => Take(_exact ??= new(StringComparer.Ordinal), word);

        public Node StepName(Root root) => Take(_names ??= [], root);

        public Node? AfterWord(Token token) => _words?.GetValueOrDefault(token.Stem);

        public Node? AfterExact(Token token) => _exact?.GetValueOrDefault(token.Text);

        public IEnumerable<KeyValuePair<Root, Node>> AfterNames => _names ?? Enumerable.Empty<KeyValuePair<Root, Node>>();

        private static Node Take<T>(Dictionary<T, Node> edges, T key)
            where T : notnull =>
            edges.TryGetValue(key, out var next) ? next : edges[key] = new Node();
    }

    /// <summary>Where the phrases of a name begin.</summary>
    private sealed class Root(string name) : Node
    {
        public string Name => name;
    }

    /// <summary>One search of one message, which remembers what it found.</summary>
    private sealed class Search(IReadOnlyList<Token> tokens, IReadOnlySet<string> fillers)
    {
        private readonly Dictionary<Root, List<int>?[]> _ends = [];

        /// <summary>Where the phrases of a name that begin at a word end.</summary>
        public List<int> EndsOf(Root root, int first)
        {
            if (!_ends.TryGetValue(root, out var known))
            {
                _ends[root] = known = new List<int>?[tokens.Count];
            }

            if (known[first] is not { } ends)
            {
                ends = [];
                Step(root, first, ends);
                known[first] = ends;
            }

            return ends;
        }

        /// <summary>Takes the parts that may follow <paramref name="node"/> at a word.</summary>
        private void Step(Node node, int at, List<int> ends)
        {
            if (node.AfterWord(tokens[at]) is { } next)
            {
                Arrive(next, at, ends);
            }

            if (node.AfterExact(tokens[at]) is { } exact)
            {
                Arrive(exact, at, ends);
            }

            foreach (var (root, following) in node.AfterNames)
            {
                foreach (var last in EndsOf(root, at))
                {
                    Arrive(following, last, ends);
                }
            }
        }

        /// <summary>A part ended at a word: the phrase may end there, or go on behind it and behind small words.</summary>
        private void Arrive(Node node, int last, List<int> ends)
        {
            if (node.IsEnd && !ends.Contains(last))
            {
                ends.Add(last);
            }

            if (!node.LeadsOn)
            {
                return;
            }

            for (var at = last + 1; at < tokens.Count && at <= last + 1 + MostFillers && IsJoined(at); at++)
            {
                Step(node, at, ends);
                if (!fillers.Contains(tokens[at].Stem))
                {
                    return;
                }
            }
        }

        private bool IsJoined(int at) => tokens[at].Sentence == tokens[at - 1].Sentence && !tokens[at].FollowsComma;
    }
}
