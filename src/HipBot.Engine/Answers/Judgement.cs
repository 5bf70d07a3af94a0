namespace HipBot.Engine.Answers;

/// <summary>
/// How confidence comes from evidence, in two steps: how well each candidate fits, and how sure one can be of the best. Both are
/// logistic sums whose weights were fitted (logistic regression) to <c>tests/data/tuning/questions.jsonl</c>, so that of the
/// answers given at 0.9 about nine in ten are right.
/// </summary>
internal static class Judgement
{
    /// <summary>At least this confident, one topic is the answer.</summary>
    public const double Answers = 0.6;

    /// <summary>At least this confident, a topic is worth offering.</summary>
    public const double WorthOffering = 0.12;

    /// <summary>Where the two or three that are offered are at least this likely to hold the right one, they are asked about.</summary>
    public const double AsksBack = 0.65;

    /// <summary>A lead beyond this adds nothing.</summary>
    private const double LargestLead = 4;

    /// <summary>Log odds beyond this, either way, say no more.</summary>
    private const double LargestLogOdds = 5;

    /// <summary>How well a candidate fits, as log odds.</summary>
    public static double Fit(Evidence evidence) =>
        -9.06
        + (0.25 * evidence.Likeness)
        + (3.44 * evidence.Contained)
        + (0.3 * evidence.Support)
        - (1.57 * evidence.Covered)
        + (2.9 * evidence.Mentioned)
        + (4.54 * evidence.NamesRank)
        + (1.03 * evidence.TextRank);

    /// <summary>How sure one can be of a candidate, from 0 to 1.</summary>
    /// <param name="evidence">What speaks for it.</param>
    /// <param name="lead">By how much its fit is ahead of the next one's; below 0 where it is behind the best.</param>
    public static double Confidence(Evidence evidence, double lead) =>
        Logistic(
            -2.35
            + (0.33 * Fit(evidence))
            + (0.62 * Math.Clamp(lead, -LargestLead, LargestLead))
            + (0.16 * evidence.Mentioned)
            + (2.46 * evidence.Known)
            - (0.55 * Math.Log(1 + evidence.Words))
            + (0.38 * LogOdds(evidence.WithinScope)));

    private static double Logistic(double sum) => 1 / (1 + Math.Exp(-sum));

    private static double LogOdds(double likelihood) =>
        Math.Clamp(Math.Log(likelihood / (1 - likelihood)), -LargestLogOdds, LargestLogOdds);
}
