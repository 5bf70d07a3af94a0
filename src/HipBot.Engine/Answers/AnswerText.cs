using HipBot.Engine.Chat.Texts;
using HipBot.Engine.Content;
using HipBot.Engine.Safety;

namespace HipBot.Engine.Answers;

/// <summary>Writes an outcome as the text of a reply. What it says about the body is content, quoted whole.</summary>
public static class AnswerText
{
    /// <summary>What is said wherever a text could not be read for warning signs.</summary>
    public const string InAnEmergency = "If this may be an emergency, call your local emergency number now.";

    /// <summary>What is said where a text could not be checked for warning signs.</summary>
    public static readonly ReplyText NotChecked = ReplyText.OfParagraphs(
        "I could not check your message for warning signs just now, so I give no exercises and no advice. Please try again later.", InAnEmergency);

    /// <summary>The text of an outcome.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <param name="library">The library that it came from.</param>
    /// <param name="detail">What the text holds.</param>
    public static ReplyText Of(AskOutcome outcome, Library library, AnswerDetail detail)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        ArgumentNullException.ThrowIfNull(library);
        return outcome switch
        {
            AskOutcome.Triage triage => Triage(triage),
            AskOutcome.Answer answer => Soon(answer.Soon).Then(OfItem(answer.Best.Id, library, detail)),
            AskOutcome.Clarify clarify => Soon(clarify.Soon).Then(ReplyText.Of(
                new TextBlock.Paragraph("Which of these do you mean?"),
                List(clarify.Choices, library, detail),
                detail.HasFlag(AnswerDetail.Names) ? new TextBlock.Paragraph("If it is none of these, please ask again in other words.") : null)),
            AskOutcome.Unknown unknown => Soon(unknown.Soon).Then(Unknown(unknown, library, detail)),
            _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
        };
    }

    /// <summary>The text of an outcome without marks.</summary>
    /// <inheritdoc cref="Of"/>
    public static string Write(AskOutcome outcome, Library library, AnswerDetail detail) => Of(outcome, library, detail).Plain;

    /// <summary>The text of a topic, an exercise or a routine.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="library">The library that it is in.</param>
    /// <param name="detail">What the text holds.</param>
    public static ReplyText OfItem(string id, Library library, AnswerDetail detail)
    {
        ArgumentNullException.ThrowIfNull(library);
        return library.Topics.TryGetValue(id, out var topic) ? Topic(topic, library, detail)
            : library.Exercises.TryGetValue(id, out var exercise) ? Exercise(exercise, library, detail)
            : Routine(library.Routines[id], library);
    }

    /// <summary>The reply to a sign that is there.</summary>
    public static ReplyText OfSign(WarningSign sign)
    {
        ArgumentNullException.ThrowIfNull(sign);
        return ReplyText.Of(new TextBlock.Quoted(sign.Reply));
    }

    /// <summary>The question about a sign that may be there, and what to do if it is.</summary>
    public static ReplyText OfQuestion(WarningSign sign)
    {
        ArgumentNullException.ThrowIfNull(sign);
        return ReplyText.OfParagraphs(sign.Question, $"If yes, or if you are not sure: {FirstParagraph(sign.Reply)}");
    }

    /// <summary>How much of an exercise makes one session of it.</summary>
    public static ReplyText OfDose(Exercise exercise)
    {
        ArgumentNullException.ThrowIfNull(exercise);
        return ReplyText.OfParagraphs($"{exercise.Name}: {DoseOf(exercise)}");
    }

    /// <summary>The dose of an exercise in words.</summary>
    /// <param name="exercise">The exercise.</param>
    /// <param name="each">What follows the count where all of one side is done before the other.</param>
    internal static string DoseOf(Exercise exercise, string each = " on each side") => Describe(exercise.Dose, exercise.Sides == Sides.Each ? each : "");

    private static ReplyText Triage(AskOutcome.Triage triage) =>
        triage.Sign.Status == SignStatus.Unclear
            ? OfQuestion(triage.Sign.Sign).Then(ReplyText.Of(triage.Otherwise is { } otherwise ? new TextBlock.Quoted(otherwise.Sign.Reply, "If no") : null))
            : OfSign(triage.Sign.Sign);

    private static ReplyText Soon(SignFound? sign) => sign is null ? ReplyText.Empty : OfSign(sign.Sign);

    private static ReplyText Unknown(AskOutcome.Unknown unknown, Library library, AnswerDetail detail) => unknown switch
    {
        { Why: UnknownReason.Empty } => ReplyText.OfParagraphs("Ask me something about hips, low backs or exercises for them, for example: why do my hip flexors always feel tight?"),
        { Why: UnknownReason.Unreadable } => ReplyText.OfParagraphs(
            "I could not read that. I read English only, so please ask again in plain English words.",
            InAnEmergency),
        { Why: UnknownReason.NotChecked } => NotChecked,
        { Nearest.Count: 0 } => ReplyText.OfParagraphs("I do not know that. I know about hips, low backs and exercises for them, and I only say what my sources cover."),
        _ => ReplyText.Of(new TextBlock.Paragraph("I am not sure that I know that. The nearest that I have:"), List(unknown.Nearest, library, detail)),
    };

    private static ReplyText Topic(Topic topic, Library library, AnswerDetail detail) => ReplyText.Of(
        new TextBlock.Quoted(topic.ShortAnswer),
        detail.HasFlag(AnswerDetail.Longer) ? new TextBlock.Quoted(topic.LongAnswer) : null,
        detail.HasFlag(AnswerDetail.Longer) ? new TextBlock.Quoted(topic.Next, "What to do next") : null,
        new TextBlock.Quoted(topic.Help, "When to get help"),
        Names("Exercises that go with it", topic.Related, library, detail),
        Names("See also", topic.Near, library, detail),
        Sources(topic.Sources, library),
        ReviewLine(topic.Review, topic.Sources.Count > 0));

    private static ReplyText Exercise(Exercise exercise, Library library, AnswerDetail detail) => ReplyText.Of(
        new TextBlock.Paragraph($"{exercise.Name} (level {exercise.Level} of 3). {exercise.Summary.Plain}"),
        new TextBlock.Items([.. exercise.Steps.Select(step => step.Text)], IsNumbered: true),
        new TextBlock.Paragraph($"How much: {DoseOf(exercise)}"),
        exercise.Equipment.Count == 0 ? null : new TextBlock.Paragraph($"You need: {string.Join(", ", exercise.Equipment)}."),
        new TextBlock.Paragraph($"Feel it: {exercise.Feel} Not: {exercise.NotFeel}"),
        new TextBlock.Items(exercise.Cautions, "Take care"),
        Names("Easier", exercise.Easier, library, detail),
        Names("Harder", exercise.Harder, library, detail),
        Sources(exercise.Sources, library),
        ReviewLine(exercise.Review, exercise.Sources.Count > 0));

    private static ReplyText Routine(Routine routine, Library library) => ReplyText.Of(
        new TextBlock.Paragraph($"{routine.Name} (level {routine.Level} of 3, {routine.Place}). {routine.Summary.Plain}"),
        new TextBlock.Items([.. routine.Steps.Select(step => $"{library.NameOf(step.Exercise)}, {step.Seconds} seconds")], IsNumbered: true),
        Sources(routine.Sources, library),
        ReviewLine(routine.Review, routine.Sources.Count > 0));

    private static string Describe(Dose dose, string each)
    {
        var parts = new List<string>();
        if (dose.Sets is { } sets)
        {
            parts.Add(Count(sets, "set"));
        }

        if (dose.Repetitions is { } repetitions)
        {
            parts.Add(Count(repetitions, "repetition"));
        }

        if (dose.HoldSeconds is { } hold)
        {
            parts.Add($"hold {Count(hold, "second")}");
        }

        if (dose.Seconds is { } seconds)
        {
            parts.Add($"for {Count(seconds, "second")}");
        }

        // The side stands behind what is counted on it: "2 sets, 8 repetitions on each side, hold 2 seconds".
        parts[dose is { Sets: not null, Repetitions: not null } ? 1 : 0] += each;
        if (dose.RestSeconds is { } rest)
        {
            parts.Add($"rest {Count(rest, "second")}");
        }

        return string.Join(", ", parts) + "." + (dose.Note is null ? "" : $" {dose.Note}");
    }

    private static string Count(CountRange range, string what) => $"{range} {what}{(range.To == 1 ? "" : "s")}";

    private static TextBlock.Items? Names(string label, IReadOnlyList<string> ids, Library library, AnswerDetail detail) =>
        detail.HasFlag(AnswerDetail.Names) ? new([.. ids.Select(library.NameOf).OfType<string>()], label) : null;

    private static TextBlock.Cited Sources(IReadOnlyList<string> keys, Library library) => new([.. keys.Select(key => library.Sources[key])]);

    private static TextBlock? ReviewLine(Review review, bool hasSources) =>
        review.ReviewedBy is { } clinician ? new TextBlock.Paragraph($"Reviewed by {clinician}.")
        : hasSources ? new TextBlock.Paragraph("Source-checked; not yet reviewed by a clinician.")
        : null;

    private static TextBlock.Items? List(IReadOnlyList<Candidate> candidates, Library library, AnswerDetail detail) =>
        detail.HasFlag(AnswerDetail.Names) ? new([.. candidates.Select(candidate => library.NameOf(candidate.Id)!)]) : null;

    private static string FirstParagraph(RichText text) => text.Plain.Split("\n\n")[0];
}
