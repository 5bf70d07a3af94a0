using HipBot.Engine.Language;

namespace HipBot.Engine.Answers;

/// <summary>
/// How likely a question is about what HipBot knows. It is learned from the names and phrasings of the library, and from questions
/// about other things, which often share words with them: "how do I back up my phone".
/// </summary>
internal sealed class Scope
{
    private readonly MessageSpace _space;
    private readonly Likelihood _isWithin;

    /// <summary>Learns from questions that belong to the library, and from others.</summary>
    public Scope(IReadOnlyList<Utterance> within, IReadOnlyList<Utterance> outOfScope)
    {
        var questions = within.Concat(outOfScope).Select(question => question.Tokens).ToList();
        _space = new MessageSpace(questions, WordGroupIndex.Empty, out var known);
        _isWithin = new Likelihood(known, [.. questions.Select((_, index) => index < within.Count)]);
    }

    /// <summary>The likelihood, from 0 to 1.</summary>
    public double LikelihoodOf(Utterance question) => _isWithin.Of(_space.VectorOf(question.Tokens));
}
