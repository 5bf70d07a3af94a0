using HipBot.Engine.Language;

namespace HipBot.Engine.Safety;

/// <summary>What a message says: the words of the word groups in it, each with whether it is said of the present.</summary>
internal sealed class Said
{
    private readonly IReadOnlyList<Token> _tokens;
    private readonly MessageContext _context;
    private readonly IReadOnlySet<string> _historyCounts;
    private readonly ILookup<string, Mention> _mentions;

    public Said(
        IReadOnlyList<Token> tokens,
        IReadOnlyList<PhraseMatch> groups,
        IReadOnlyList<ContextWord> context,
        IReadOnlySet<string> historyCounts)
    {
        _tokens = tokens;
        _historyCounts = historyCounts;
        _context = new MessageContext(tokens, WithoutFalseDenials(context, tokens.Count));
        _mentions = groups.Select(ToMention).ToLookup(mention => mention.Group, StringComparer.Ordinal);
    }

    /// <summary>Where a message speaks of a word group.</summary>
    public IEnumerable<Mention> Of(string group) => _mentions[group];

    /// <summary>The words of a mention as they were read.</summary>
    public string WordsOf(Mention mention) =>
        string.Join(' ', Enumerable.Range(mention.First, mention.Last - mention.First + 1).Select(index => _tokens[index].Text));

    /// <summary>"not only" denies nothing.</summary>
    private static List<ContextWord> WithoutFalseDenials(IReadOnlyList<ContextWord> context, int words)
    {
        var isTaken = new bool[words];
        foreach (var word in context.Where(match => match.Role == ContextRole.DeniesNothing))
        {
            Array.Fill(isTaken, true, word.First, word.Last - word.First + 1);
        }

        return [.. context.Where(match => match.Role is not (ContextRole.Denies or ContextRole.DeniedAfter) || !IsTaken(match))];

        bool IsTaken(ContextWord match) => Enumerable.Range(match.First, match.Last - match.First + 1).All(index => isTaken[index]);
    }

    private Mention ToMention(PhraseMatch match)
    {
        var (status, reason) = StatusOf(match);
        IReadOnlyList<int> denials = BeginsWithDenial(match) ? [] : [.. _context.DenialsOf(match.First, match.Last)];
        return new Mention(match.Name, match.First, match.Last, _tokens[match.First].Sentence, status, reason, denials);
    }

    private (SignStatus Status, string Reason) StatusOf(PhraseMatch match)
    {
        if (_context.Stands(ContextRole.Asks, match.First) && !_context.Stands(ContextRole.Person, match.First))
        {
            return (SignStatus.Absent, "a general question");
        }

        if (_context.StandsBefore(ContextRole.Supposes, match.First))
        {
            return (SignStatus.Absent, "supposed");
        }

        if (!_historyCounts.Contains(match.Name) && IsPast(match.First))
        {
            return (SignStatus.Absent, "in the past");
        }

        return _context.StandsBefore(ContextRole.LeavesOpen, match.First) ? (SignStatus.Unclear, "left open") : (SignStatus.Present, "");
    }

    /// <summary>"cannot feel my leg" is a sign of its own, whatever was denied before it.</summary>
    private bool BeginsWithDenial(PhraseMatch match) => _tokens[match.First].Text is "no" or "not" or "cannot" or "unable" or "without";

    private bool IsPast(int index) =>
        _context.StandsLast(ContextRole.Over, ContextRole.Present, index)
        || (_context.Stands(ContextRole.Past, index) && !_context.Stands(ContextRole.Present, index));
}
