using HipBot.Engine.Language;

namespace HipBot.Engine.Safety;

/// <summary>Where words of context stand in a message, looked up by word and by sentence.</summary>
internal sealed class MessageContext
{
    /// <summary>How many words a denial reaches over.</summary>
    private const int DenialReach = 12;

    private readonly IReadOnlyList<Token> _tokens;
    private readonly HashSet<(ContextRole Role, int Index)> _begins;
    private readonly HashSet<(ContextRole Role, int Index)> _ends;
    private readonly Dictionary<(ContextRole Role, int Sentence), int> _firstInSentence = [];

    public MessageContext(IReadOnlyList<Token> tokens, IReadOnlyList<ContextWord> words)
    {
        _tokens = tokens;
        _begins = words.Select(word => (word.Role, word.First)).ToHashSet();
        _ends = words.Select(word => (word.Role, word.Last)).ToHashSet();
        foreach (var word in words.OrderBy(word => word.First))
        {
            _firstInSentence.TryAdd((word.Role, tokens[word.First].Sentence), word.First);
        }
    }

    /// <summary>Whether a word of the role stands in the sentence.</summary>
    public bool Stands(ContextRole role, int sentence) => _firstInSentence.ContainsKey((role, sentence));

    /// <summary>Whether a word of the role stands in the sentence of a word, before it or on it.</summary>
    public bool StandsBefore(ContextRole role, int index) =>
        _firstInSentence.TryGetValue((role, _tokens[index].Sentence), out var first) && first <= index;

    /// <summary>Where the denials stand that reach the words from <paramref name="first"/> to <paramref name="last"/>: one that ends before them, or one that begins behind them.</summary>
    public IEnumerable<int> DenialsOf(int first, int last) =>
        Before(first).Where(end => _ends.Contains((ContextRole.Denies, end)) && Reaches(end, first))
            .Concat(After(last).Where(start => _begins.Contains((ContextRole.DeniedAfter, start)) && Reaches(last, start)));

    private static IEnumerable<int> Before(int index) => Enumerable.Range(1, DenialReach).Select(step => index - step).Where(other => other >= 0);

    private IEnumerable<int> After(int index) => Enumerable.Range(1, DenialReach).Select(step => index + step).Where(other => other < _tokens.Count);

    /// <summary>Whether the clause that holds <paramref name="from"/> still goes on at <paramref name="to"/>.</summary>
    private bool Reaches(int from, int to)
    {
        if (_tokens[from].Sentence != _tokens[to].Sentence)
        {
            return false;
        }

        for (var index = from + 1; index <= to; index++)
        {
            if (_begins.Contains((ContextRole.Turns, index)) || (index > from + 1 && BeginsClause(index)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A comma, "and" or the like, with a person behind it, begins a new clause: "no pain, I just cannot feel it".</summary>
    private bool BeginsClause(int index) =>
        (_tokens[index].FollowsComma || _tokens[index - 1].Text is "and" or "so" or "because" or "or" or "then")
        && _begins.Contains((ContextRole.Person, index));
}
