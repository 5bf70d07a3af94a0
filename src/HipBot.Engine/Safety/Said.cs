using HipBot.Engine.Language;

namespace HipBot.Engine.Safety;

/// <summary>What a message says: the words of the word groups in it, each with whether it is said of the present.</summary>
internal sealed class Said
{
    /// <summary>How many words a denial reaches over.</summary>
    private const int DenialReach = 12;

    private readonly IReadOnlyList<Token> _tokens;
    private readonly List<PhraseMatch<ContextRole>> _context;
    private readonly IReadOnlySet<string> _historyCounts;
    private readonly ILookup<string, Mention> _mentions;

    public Said(
        IReadOnlyList<Token> tokens,
        List<PhraseMatch<string>> groups,
        List<PhraseMatch<ContextRole>> context,
        IReadOnlySet<string> historyCounts)
    {
        _tokens = tokens;
        _historyCounts = historyCounts;
        _context = WithoutFalseDenials(context, groups);
        _mentions = groups.Select(ToMention).ToLookup(mention => mention.Group, StringComparer.Ordinal);
    }

    /// <summary>Where a message speaks of a word group.</summary>
    public IEnumerable<Mention> Of(string group) => _mentions[group];

    /// <summary>The words of a mention as they were read.</summary>
    public string WordsOf(Mention mention) =>
        string.Join(' ', Enumerable.Range(mention.First, mention.Last - mention.First + 1).Select(index => _tokens[index].Text));

    /// <summary>"not only" denies nothing, and the "no" of "no feeling" belongs to the sign.</summary>
    private static List<PhraseMatch<ContextRole>> WithoutFalseDenials(
        List<PhraseMatch<ContextRole>> context, List<PhraseMatch<string>> groups) =>
        [.. context.Where(match =>
            match.Meaning is not (ContextRole.Denies or ContextRole.DeniedAfter)
            || !(context.Exists(other => other.Meaning == ContextRole.DeniesNothing && other.Overlaps(match))
                || groups.Exists(group => group.Last > group.First && group.Contains(match))))];

    private Mention ToMention(PhraseMatch<string> match)
    {
        var (status, reason) = StatusOf(match);
        return new Mention(match.Meaning, match.First, match.Last, _tokens[match.First].Sentence, status, reason);
    }

    private (SignStatus Status, string Reason) StatusOf(PhraseMatch<string> match)
    {
        if (IsDenied(match))
        {
            return (SignStatus.Absent, "denied");
        }

        var sentence = _tokens[match.First].Sentence;
        if (Stands(ContextRole.Asks, sentence) && !Stands(ContextRole.Person, sentence))
        {
            return (SignStatus.Absent, "a general question");
        }

        if (StandsBefore(ContextRole.Supposes, match))
        {
            return (SignStatus.Absent, "supposed");
        }

        if (!_historyCounts.Contains(match.Meaning) && IsPast(sentence))
        {
            return (SignStatus.Absent, "in the past");
        }

        return StandsBefore(ContextRole.LeavesOpen, match) ? (SignStatus.Unclear, "left open") : (SignStatus.Present, "");
    }

    private bool IsPast(int sentence) =>
        Stands(ContextRole.Over, sentence) || (Stands(ContextRole.Past, sentence) && !Stands(ContextRole.Present, sentence));

    private bool IsDenied(PhraseMatch<string> match)
    {
        var deniesItself = _context.Exists(other => other.Meaning == ContextRole.Denies && match.Contains(other))
            || _tokens[match.First].Text is "no" or "not" or "cannot" or "unable" or "without";
        return (!deniesItself && _context.Exists(denial => denial.Meaning == ContextRole.Denies && Reaches(denial.Last, match.First)))
            || _context.Exists(denial => denial.Meaning == ContextRole.DeniedAfter && Reaches(match.Last, denial.First));
    }

    /// <summary>Whether the clause that holds <paramref name="from"/> still goes on at <paramref name="to"/>.</summary>
    private bool Reaches(int from, int to)
    {
        if (to <= from || to - from > DenialReach || _tokens[from].Sentence != _tokens[to].Sentence)
        {
            return false;
        }

        for (var index = from + 1; index <= to; index++)
        {
            if (StandsAt(ContextRole.Turns, index) || (BeginsClause(index) && index > from + 1))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A comma, "and" or the like, with a person behind it, begins a new clause: "no pain, I just cannot feel it".</summary>
    private bool BeginsClause(int index) =>
        (_tokens[index].FollowsComma || _tokens[index - 1].Text is "and" or "so" or "because" or "or" or "then")
        && StandsAt(ContextRole.Person, index);

    private bool StandsAt(ContextRole role, int index) => _context.Exists(match => match.Meaning == role && match.First == index);

    private bool Stands(ContextRole role, int sentence) =>
        _context.Exists(match => match.Meaning == role && _tokens[match.First].Sentence == sentence);

    private bool StandsBefore(ContextRole role, PhraseMatch<string> match) =>
        _context.Exists(other => other.Meaning == role && other.First <= match.First && _tokens[other.First].Sentence == _tokens[match.First].Sentence);
}
