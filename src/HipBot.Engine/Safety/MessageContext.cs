using HipBot.Engine.Language;

namespace HipBot.Engine.Safety;

/// <summary>Where words of context stand in a message, looked up by word and by sentence.</summary>
internal sealed class MessageContext
{
    /// <summary>How many words a denial reaches over.</summary>
    private const int DenialReach = 12;

    private static readonly int RoleCount = Enum.GetValues<ContextRole>().Length;

    private readonly IReadOnlyList<Token> _tokens;
    private readonly bool[][] _begins;
    private readonly bool[][] _ends;

    public MessageContext(IReadOnlyList<Token> tokens, IReadOnlyList<ContextWord> words)
    {
        _tokens = tokens;
        _begins = ByRole(words, tokens.Count, word => word.First);
        _ends = ByRole(words, tokens.Count, word => word.Last);
    }

    /// <summary>Whether a word of the role stands in the sentence of a word, in the part that no "but" divides from it.</summary>
    public bool Stands(ContextRole role, int index) => FirstOf(role, index) is not null;

    /// <summary>Whether such a word stands before a word or on it.</summary>
    public bool StandsBefore(ContextRole role, int index) => FirstOf(role, index) <= index;

    /// <summary>Whether a word of the role stands there and none of <paramref name="end"/> behind it: "all fine now", and nothing new since.</summary>
    public bool StandsLast(ContextRole role, ContextRole end, int index) =>
        LastOf(role, _ends, index) is { } last && !(LastOf(end, _begins, index) > last);

    /// <summary>Where the denials stand that reach the words from <paramref name="first"/> to <paramref name="last"/>: one that ends before them, or one that begins behind them.</summary>
    public IEnumerable<int> DenialsOf(int first, int last) =>
        Before(first).Where(end => Ends(ContextRole.Denies, end) && Reaches(end, first))
            .Concat(After(last).Where(start => Begins(ContextRole.DeniedAfter, start) && Reaches(last, start)));

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
            if (Begins(ContextRole.Turns, index) || (index > from + 1 && BeginsClause(index)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A comma, "and" or the like, with a person behind it, begins a new clause: "no pain, I just cannot feel it".</summary>
    private bool BeginsClause(int index) =>
        (_tokens[index].FollowsComma || _tokens[index - 1].Text is "and" or "so" or "because" or "or" or "then")
        && Begins(ContextRole.Person, index);

    private bool Begins(ContextRole role, int index) => _begins[(int)role][index];

    private bool Ends(ContextRole role, int index) => _ends[(int)role][index];

    private int? FirstOf(ContextRole role, int index)
    {
        var (start, end) = PartOf(index);
        var first = Array.IndexOf(_begins[(int)role], true, start, end - start);
        return first < 0 ? null : first;
    }

    private int? LastOf(ContextRole role, bool[][] table, int index)
    {
        var (start, end) = PartOf(index);
        var last = Array.LastIndexOf(table[(int)role], true, end - 1, end - start);
        return last < 0 ? null : last;
    }

    /// <summary>The part of the sentence that a word stands in, between words such as "but"; the end is not of it.</summary>
    private (int Start, int End) PartOf(int index)
    {
        var sentence = _tokens[index].Sentence;
        var start = index;
        while (start > 0 && _tokens[start - 1].Sentence == sentence && !Begins(ContextRole.Turns, start))
        {
            start--;
        }

        var end = index + 1;
        while (end < _tokens.Count && _tokens[end].Sentence == sentence && !Begins(ContextRole.Turns, end))
        {
            end++;
        }

        return (start, end);
    }

    private static bool[][] ByRole(IReadOnlyList<ContextWord> words, int length, Func<ContextWord, int> place)
    {
        var table = new bool[RoleCount][];
        for (var role = 0; role < table.Length; role++)
        {
            table[role] = new bool[length];
        }

        foreach (var word in words)
        {
            table[(int)word.Role][place(word)] = true;
        }

        return table;
    }
}
