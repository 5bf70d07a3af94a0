namespace HipBot.Engine.Language;

/// <summary>Finds phrases in a row of words in one pass: a trie of stems that steps over small words in between.</summary>
/// <typeparam name="T">What a phrase stands for.</typeparam>
internal sealed class PhraseIndex<T>(IReadOnlySet<string> fillers)
{
    /// <summary>How many small words may stand between two words of a phrase.</summary>
    private const int MostFillers = 3;

    private readonly Node _root = new();

    /// <summary>Adds a phrase. Small words that it holds itself must stand in a text too.</summary>
    public void Add(IReadOnlyList<Token> phrase, T meaning)
    {
        var node = _root;
        foreach (var word in phrase)
        {
            node = node.Next.TryGetValue(word.Stem, out var next) ? next : node.Next[word.Stem] = new Node();
        }

        if (phrase.Count > 0 && !node.Meanings.Contains(meaning))
        {
            node.Meanings.Add(meaning);
        }
    }

    /// <summary>All places where a phrase stands, phrases that lie within each other included.</summary>
    public List<PhraseMatch<T>> Find(IReadOnlyList<Token> tokens)
    {
        List<PhraseMatch<T>> matches = [];
        for (var start = 0; start < tokens.Count; start++)
        {
            if (_root.Next.TryGetValue(tokens[start].Stem, out var node))
            {
                Follow(tokens, start, start, node, matches);
            }
        }

        return matches;
    }

    private void Follow(IReadOnlyList<Token> tokens, int first, int last, Node node, List<PhraseMatch<T>> matches)
    {
        foreach (var meaning in node.Meanings)
        {
            var match = new PhraseMatch<T>(meaning, first, last);
            if (!matches.Contains(match))
            {
                matches.Add(match);
            }
        }

        if (node.Next.Count == 0)
        {
            return;
        }

        for (var next = last + 1; next < tokens.Count && next <= last + 1 + MostFillers && tokens[next].Sentence == tokens[first].Sentence; next++)
        {
            if (node.Next.TryGetValue(tokens[next].Stem, out var following))
            {
                Follow(tokens, first, next, following, matches);
            }

            if (!fillers.Contains(tokens[next].Stem))
            {
                return;
            }
        }
    }

    private sealed class Node
    {
        public Dictionary<string, Node> Next { get; } = new(StringComparer.Ordinal);

        public List<T> Meanings { get; } = [];
    }
}
