namespace HipBot.Engine.Answers;

/// <summary>
/// How confidence comes from evidence, in two steps: how well each candidate fits, and how sure one can be of the best. Both are
/// logistic sums whose weights were fitted (logistic regression) to <c>tests/data/tuning/questions.jsonl</c>, so that of the
/// answers given at 0.9 about nine in ten are right.
/// </summary>
internal static class Judgement
{
    /// <summary>At least this confident, one topic is the answer.</summary>
    public const double Answers = 0.55;

    /// <summary>At least this confident, a topic is worth offering.</summary>
    public const double WorthOffering = 0.15;

    /// <summary>A rival whose fit is less than this behind the best is too close to call, unless the best is sure.</summary>
    public const double TooClose = 0.7;

    /// <summary>At least this confident, no rival is too close.</summary>
    public const double Sure = 0.8;

    /// <summary>A candidate that holds less than this share of a question answers one word of it, not the question.</summary>
    public const double LeastMentioned = 0.45;

    /// <summary>A lead beyond this adds nothing.</summary>
    private const double LargestLead = 4;

    /// <summary>How well a candidate fits, as log odds.</summary>
    public static double Fit(Evidence evidence) =>
        -10.1
        + (0.6 * evidence.Likeness)
        + (3.2 * evidence.Contained)
        + (0.3 * evidence.Support)
        + (0.6 * evidence.Covered)
        + (1.3 * evidence.Mentioned)
        + (5.6 * evidence.NamesRank)
        + (0.8 * evidence.TextRank);

    /// <summary>How sure one can be of a candidate, from 0 to 1.</summary>
    /// <param name="evidence">What speaks for it.</param>
    /// <param name="lead">By how much its fit is ahead of the next one's; below 0 where it is behind the best.</param>
    public static double Confidence(Evidence evidence, double lead) =>
        Logistic(
            -3.06
            + (0.7 * Fit(evidence))
            + (0.61 * Math.Clamp(lead, -LargestLead, LargestLead))
            + (1.27 * evidence.Mentioned)
            + (2.21 * evidence.Known));

    private static double Logistic(double sum) => 1 / (1 + Math.Exp(-sum));
}
