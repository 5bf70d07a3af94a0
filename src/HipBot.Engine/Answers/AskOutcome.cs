using HipBot.Engine.Safety;

namespace HipBot.Engine.Answers;

/// <summary>What comes of a question. A closed family: one of the four nested records.</summary>
public abstract record AskOutcome
{
    private AskOutcome(SafetyLevel level, IReadOnlyList<Candidate> candidates)
    {
        Level = level;
        Candidates = candidates;
    }

    /// <summary>How fast help is needed.</summary>
    public SafetyLevel Level { get; }

    /// <summary>The candidates, the best first; empty where a warning sign ended the way.</summary>
    public IReadOnlyList<Candidate> Candidates { get; }

    /// <summary>One topic, exercise or routine answers the question.</summary>
    /// <param name="Best">What answers it.</param>
    /// <param name="All">All candidates.</param>
    /// <param name="Soon">A sign of level soon, whose line stands above the answer; null where there is none.</param>
    public sealed record Answer(Candidate Best, IReadOnlyList<Candidate> All, SignFound? Soon)
        : AskOutcome(Soon is null ? SafetyLevel.Routine : SafetyLevel.Soon, All);

    /// <summary>Two or three are too close to call.</summary>
    /// <param name="Choices">The two or three, the best first.</param>
    /// <param name="All">All candidates.</param>
    /// <param name="Soon">A sign of level soon; null where there is none.</param>
    public sealed record Clarify(IReadOnlyList<Candidate> Choices, IReadOnlyList<Candidate> All, SignFound? Soon)
        : AskOutcome(Soon is null ? SafetyLevel.Routine : SafetyLevel.Soon, All);

    /// <summary>HipBot does not know.</summary>
    /// <param name="Nearest">The nearest topics, at most three; may be empty.</param>
    /// <param name="All">All candidates.</param>
    /// <param name="Soon">A sign of level soon; null where there is none.</param>
    /// <param name="Why">Why it is unknown.</param>
    public sealed record Unknown(IReadOnlyList<Candidate> Nearest, IReadOnlyList<Candidate> All, SignFound? Soon, UnknownReason Why)
        : AskOutcome(Soon is null ? SafetyLevel.Routine : SafetyLevel.Soon, All);

    /// <summary>A warning sign of level urgent or emergency; nothing else stands beside the reply.</summary>
    /// <param name="Sign">The sign, which is there or may be there.</param>
    /// <param name="Otherwise">Where it only may be there: a less grave sign that is there for sure; null where there is none.</param>
    public sealed record Triage(SignFound Sign, SignFound? Otherwise = null)
        : AskOutcome(Sign.Sign.Level, []);
}
