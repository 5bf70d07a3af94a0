namespace HipBot.Engine.Answers;

/// <summary>
/// How confidence comes from evidence, in two steps: how well each candidate fits, and how sure one can be of the best. Both are
/// logistic sums. The weights of the fit were learned from the phrasings of the topics, each left out of the index that it was asked of
/// (conditional logistic regression); those of the confidence from <c>tests/data/tuning/questions.jsonl</c>, so that of the answers
/// given at 0.9 at least nine in ten are right.
/// </summary>
internal static class Judgement
{
    /// <summary>At least this confident, one topic is the answer.</summary>
    public const double Answers = 0.6;

    /// <summary>At least this confident, a topic is worth offering.</summary>
    public const double WorthOffering = 0.12;

    /// <summary>Where the two or three that are offered are at least this likely to hold the right one, they are asked about.</summary>
    public const double AsksBack = 0.65;

    /// <summary>A question of so few words names a thing, and does not say what is asked about it.</summary>
    public const int NamesOnly = 2;

    /// <summary>Where a thing is only named, the second best is offered too if it has this share of the confidence of the best.</summary>
    public const double OffersToo = 0.5;

    /// <summary>A lead beyond this adds nothing.</summary>
    private const double LargestLead = 4;

    /// <summary>Log odds beyond this, either way, say no more.</summary>
    private const double LargestLogOdds = 5;

    /// <summary>How well a candidate fits, as log odds.</summary>
    public static double Fit(Evidence evidence) =>
        -9
        - (0.51 * evidence.Likeness)
        + (1.37 * evidence.Contained)
        + (1.21 * evidence.Support)
        + (0.3 * evidence.Covered)
        + (1.04 * evidence.Mentioned)
        + (1.52 * evidence.NamesRank)
        + (0.56 * evidence.TextRank)
        + (0.71 * evidence.Odds)
        + (0.33 * evidence.Nearness);

    /// <summary>How sure one can be of a candidate, from 0 to 1.</summary>
    /// <param name="evidence">What speaks for it.</param>
    /// <param name="lead">By how much its fit is ahead of the next one's; below 0 where it is behind the best.</param>
    public static double Confidence(Evidence evidence, double lead) =>
        Logistic(
            -1.05
            + (0.35 * Fit(evidence))
            + (0.55 * Math.Clamp(lead, -LargestLead, LargestLead))
            + (0.18 * evidence.Mentioned)
            + (1.09 * evidence.Known)
            - (0.59 * Math.Log(1 + evidence.Words))
            + (0.47 * LogOdds(evidence.WithinScope)));

    private static double Logistic(double sum) => 1 / (1 + Math.Exp(-sum));

    private static double LogOdds(double likelihood) =>
        Math.Clamp(Math.Log(likelihood / (1 - likelihood)), -LargestLogOdds, LargestLogOdds);
}
