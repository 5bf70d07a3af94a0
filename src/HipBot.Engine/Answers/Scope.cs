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

    /// <summary>Learns from questions that belong to the library, and from others, all of them messages of a space.</summary>
    public Scope(MessageSpace space, IReadOnlyList<MessageVector> within, IReadOnlyList<MessageVector> outOfScope)
    {
        _space = space;
        _isWithin = new Likelihood(space.Features, [.. within, .. outOfScope], [.. within.Select(_ => true), .. outOfScope.Select(_ => false)]);
    }

    /// <summary>The likelihood, from 0 to 1.</summary>
    public double LikelihoodOf(Utterance question) => _isWithin.Of(_space.VectorOf(question.Tokens));
}
