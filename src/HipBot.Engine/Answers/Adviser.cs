using HipBot.Engine.Content;
using HipBot.Engine.Language;
using HipBot.Engine.Safety;

namespace HipBot.Engine.Answers;

/// <summary>The way of a question: the safety check first, and only where it finds no grave sign an answer. Immutable and safe for many threads.</summary>
public sealed class Adviser
{
    /// <summary>
    /// The longest message that is read, in UTF-16 units: what Telegram allows; Discord allows 4,000. What is longer did not come
    /// from a chat.
    /// </summary>
    public const int LongestMessage = 4_096;

    private const int MostChoices = 3;

    private readonly LanguageReader _language;
    private readonly Func<Utterance, SafetyReading> _readForSigns;
    private readonly Scope _scope;
    private readonly AnswerIndex _index;

    /// <summary>Builds the safety check and the index over a library.</summary>
    public Adviser(Library library)
    {
        ArgumentNullException.ThrowIfNull(library);
        Library = library;
        _language = LanguageReader.For(library);
        var profiles = Profile.AllOf(library);
        PatternReader? patterns = null;
        KnownTexts? texts = null;
        TermReader? terms = null;
        IReadOnlyList<ReadWords> itemTexts = [];
        Parallel.Invoke(
            () => texts = KnownTexts.Of(library, profiles, _language),
            () =>
            {
                patterns = new PatternReader(library.Safety, _language);
                terms = new TermReader(library, _language);
                itemTexts = [.. profiles.Select(profile => terms.Read(_language.Read(profile.Text)))];
            });
        SafetyCheck? safety = null;
        Scope? scope = null;
        AnswerIndex? index = null;
        Parallel.Invoke(
            () => index = new AnswerIndex(texts!.Profiles, itemTexts, terms!),
            () => (safety, scope) = Learn(library.Safety, patterns!, texts!));
        (_readForSigns, _scope, _index) = (safety!.Read, scope!, index!);
    }

    /// <summary>For tests of what happens where the safety check fails.</summary>
    internal Adviser(Library library, Func<Utterance, SafetyReading> readForSigns)
        : this(library)
    {
        _readForSigns = readForSigns;
    }

    /// <summary>What the adviser knows.</summary>
    public Library Library { get; }

    /// <summary>Answers a question.</summary>
    /// <param name="question">Any text of at most <see cref="LongestMessage"/> UTF-16 units.</param>
    /// <exception cref="ArgumentOutOfRangeException">The text is longer.</exception>
    public AskOutcome Ask(string question) => Explain(question).Outcome;

    /// <summary>Answers a question and says how the answer came about.</summary>
    /// <inheritdoc cref="Ask"/>
    public Explanation Explain(string question) => Explain(question, []);

    /// <summary>Answers a question where the person said that some signs are not there.</summary>
    /// <param name="question">Any text of at most <see cref="LongestMessage"/> UTF-16 units.</param>
    /// <param name="ruledOut">The ids of the signs.</param>
    /// <exception cref="ArgumentOutOfRangeException">The text is longer.</exception>
    public Explanation Explain(string question, IReadOnlyCollection<string> ruledOut)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(question.Length, LongestMessage, nameof(question));

        Utterance utterance;
        SafetyReading safety;
        try
        {
            utterance = _language.Read(question);
            safety = Without(ruledOut, _readForSigns(utterance));
        }
        catch (Exception fault)
        {
            // What could not be checked gets no exercise and no answer: the person hears that, the fault goes to the log.
            return new Explanation(NotChecked, SafetyReading.Nothing, [], fault);
        }

        AskOutcome outcome = TriageOf(safety) as AskOutcome ?? Decide(_index.Find(utterance, _scope.LikelihoodOf(utterance)), safety.Gravest, WhyUnknown(question, utterance));
        return new Explanation(outcome, safety, utterance.Mended, SafetyFault: null);
    }

    /// <summary>Learns which messages speak of a sign, and which questions are about what the library knows.</summary>
    private static (SafetyCheck Safety, Scope Scope) Learn(SafetyGuide guide, PatternReader patterns, KnownTexts texts)
    {
        var space = new MessageSpace([.. texts.All.Select(text => text.Tokens)], patterns.WordGroups, out var vectors);
        var known = vectors.ToList();
        var (messages, questions) = (known[..texts.Messages.Count], known[texts.Messages.Count..]);
        var within = questions.Count - texts.OutOfScope.Count;
        return (
            new SafetyCheck(patterns, Resemblance.For(guide, space, texts.Messages, messages, questions)),
            new Scope(space, questions[..within], questions[within..]));
    }

    /// <summary>
    /// Reads a text for warning signs only: a triage where there is a grave one, and null where the text may go on.
    /// </summary>
    /// <param name="text">Any text of at most <see cref="LongestMessage"/> UTF-16 units.</param>
    /// <param name="ruledOut">The ids of signs that the person said are not there.</param>
    /// <exception cref="SafetyCheckException">The check failed.</exception>
    public AskOutcome.Triage? Check(string text, IReadOnlyCollection<string> ruledOut)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(text.Length, LongestMessage, nameof(text));
        try
        {
            return TriageOf(Without(ruledOut, _readForSigns(_language.Read(text))));
        }
        catch (Exception fault)
        {
            throw new SafetyCheckException(fault);
        }
    }

    private static AskOutcome.Unknown NotChecked => new([], [], null, UnknownReason.NotChecked);

    private static AskOutcome.Triage? TriageOf(SafetyReading safety) =>
        safety.Gravest is { Sign.Level: >= SafetyLevel.Urgent } grave ? new AskOutcome.Triage(grave, Otherwise(grave, safety)) : null;

    private static SafetyReading Without(IReadOnlyCollection<string> ruledOut, SafetyReading reading) =>
        ruledOut.Count == 0 ? reading : new SafetyReading([.. reading.Found.Where(found => found.Status == SignStatus.Present || !ruledOut.Contains(found.Sign.Id))]);

    private static SignFound? Otherwise(SignFound grave, SafetyReading safety) =>
        grave.Status == SignStatus.Unclear
            ? safety.Found.FirstOrDefault(found => found.Status == SignStatus.Present && found.Sign.Level >= SafetyLevel.Urgent)
            : null;

    private static AskOutcome Decide(IReadOnlyList<Candidate> candidates, SignFound? soon, UnknownReason whyUnknown)
    {
        var offered = candidates.Where(candidate => candidate.Confidence >= Judgement.WorthOffering).Take(MostChoices).ToList();
        if (offered.Count > 0 && offered[0].Confidence >= Judgement.Answers && !IsOpen(offered))
        {
            return new AskOutcome.Answer(offered[0], candidates, soon);
        }

        return offered.Count > 1 && offered.Sum(candidate => candidate.Confidence) >= Judgement.AsksBack
            ? new AskOutcome.Clarify(offered, candidates, soon)
            : new AskOutcome.Unknown(offered, candidates, soon, whyUnknown);
    }

    /// <summary>Whether a thing is only named, and several answers are about it: "hip flexors".</summary>
    private static bool IsOpen(List<Candidate> offered) =>
        offered.Count > 1 && offered[0].Evidence.Words <= Judgement.NamesOnly && offered[1].Confidence >= offered[0].Confidence * Judgement.OffersToo;

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
