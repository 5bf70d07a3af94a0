using HipBot.Engine.Content;
using HipBot.Engine.Language;
using HipBot.Engine.Safety;

namespace HipBot.Engine.Answers;

/// <summary>The way of a question: the safety check first, and only where it finds no grave sign an answer. Immutable and safe for many threads.</summary>
public sealed class Adviser
{
    /// <summary>
    /// The longest message that is read, in UTF-16 units. Telegram sends at most 4,096, Discord 4,000; what is longer did not
    /// come from a person at a keyboard.
    /// </summary>
    public const int LongestMessage = 8_000;

    private const int MostChoices = 3;

    private readonly LanguageReader _language;
    private readonly SafetyCheck _safety;
    private readonly AnswerIndex _index;

    /// <summary>Builds the safety check and the index over a library.</summary>
    public Adviser(Library library)
    {
        ArgumentNullException.ThrowIfNull(library);
        Library = library;
        _language = LanguageReader.For(library);
        _safety = new SafetyCheck(library.Safety, _language);
        _index = new AnswerIndex(library, _language);
    }

    /// <summary>What the adviser knows.</summary>
    public Library Library { get; }

    /// <summary>Answers a question.</summary>
    /// <param name="question">Any text of at most <see cref="LongestMessage"/> UTF-16 units.</param>
    /// <exception cref="ArgumentOutOfRangeException">The text is longer.</exception>
    public AskOutcome Ask(string question) => Explain(question).Outcome;

    /// <summary>Answers a question and says how the answer came about.</summary>
    /// <inheritdoc cref="Ask"/>
    public Explanation Explain(string question)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(question.Length, LongestMessage, nameof(question));

        var safety = _safety.Read(question);
        var utterance = _language.Read(question);
        var outcome = safety.Gravest is { Sign.Level: >= SafetyLevel.Urgent } grave
            ? new AskOutcome.Triage(grave)
            : Decide(_index.Find(utterance), safety.Gravest, WhyUnknown(question, utterance));
        return new Explanation(outcome, safety, utterance.Mended);
    }

    private static AskOutcome Decide(IReadOnlyList<Candidate> candidates, SignFound? soon, UnknownReason whyUnknown)
    {
        var offered = candidates.Where(candidate => candidate.Confidence >= Judgement.WorthOffering).Take(MostChoices).ToList();
        if (offered.Count == 0 || offered[0].Confidence < Judgement.Answers)
        {
            return new AskOutcome.Unknown(offered, candidates, soon, whyUnknown);
        }

        var close = offered.Where(candidate => candidate.Confidence >= offered[0].Confidence * Judgement.TooClose).ToList();
        return close.Count > 1
            ? new AskOutcome.Clarify(close, candidates, soon)
            : new AskOutcome.Answer(offered[0], candidates, soon);
    }

    /// <summary>Where a question has no answer: why. A message of mostly unknown words is in another language or in none.</summary>
    private static UnknownReason WhyUnknown(string question, Utterance utterance)
    {
        if (string.IsNullOrWhiteSpace(question))
        {
            return UnknownReason.Empty;
        }

        return utterance.Tokens.Count == 0 || utterance.Unknown.Count * 2 > utterance.Tokens.Count ? UnknownReason.Unreadable : UnknownReason.NoTopic;
    }
}
