using System.Text;
using HipBot.Engine.Content;
using HipBot.Engine.Safety;

namespace HipBot.Engine.Answers;

/// <summary>Writes an outcome as plain text. What it says about the body is content, quoted whole.</summary>
public static class AnswerText
{
    /// <summary>What is said wherever a text could not be read for warning signs.</summary>
    public const string InAnEmergency = "If this may be an emergency, call your local emergency number now.";

    /// <summary>The text of an outcome.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <param name="library">The library that it came from.</param>
    /// <param name="isWhole">Whether the longer answer stands in it too.</param>
    public static string Write(AskOutcome outcome, Library library, bool isWhole)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        ArgumentNullException.ThrowIfNull(library);
        return outcome switch
        {
            AskOutcome.Triage triage => Triage(triage),
            AskOutcome.Answer answer => Join(Soon(answer.Soon), Answer(answer.Best.Id, library, isWhole)),
            AskOutcome.Clarify clarify => Join(
                Soon(clarify.Soon),
                "Which of these do you mean?",
                List(clarify.Choices, library),
                "If it is none of these, please ask again in other words."),
            AskOutcome.Unknown unknown => Join(Soon(unknown.Soon), Unknown(unknown, library)),
            _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
        };
    }

    private static string Triage(AskOutcome.Triage triage) =>
        triage.Sign.Status == SignStatus.Unclear
            ? Join(
                triage.Sign.Sign.Question,
                $"If yes, or if you are not sure: {FirstParagraph(triage.Sign.Sign.Reply)}",
                triage.Otherwise is { } otherwise ? $"If no: {otherwise.Sign.Reply.Plain}" : null)
            : triage.Sign.Sign.Reply.Plain;

    private static string? Soon(SignFound? sign) => sign?.Sign.Reply.Plain;

    private static string Unknown(AskOutcome.Unknown unknown, Library library) => unknown switch
    {
        { Why: UnknownReason.Empty } => "Ask me something about hips, low backs or exercises for them, for example: why do my hip flexors always feel tight?",
        { Why: UnknownReason.Unreadable } => Join(
            "I could not read that. I read English only, so please ask again in plain English words.",
            InAnEmergency),
        { Why: UnknownReason.NotChecked } => Join(
            "I could not check your message for warning signs just now, so I give no exercises and no advice. Please try again later.",
            InAnEmergency),
        { Nearest.Count: 0 } => "I do not know that. I know about hips, low backs and exercises for them, and I only say what my sources cover.",
        _ => Join("I am not sure that I know that. The nearest that I have:", List(unknown.Nearest, library)),
    };

    private static string Answer(string id, Library library, bool isWhole) =>
        library.Topics.TryGetValue(id, out var topic) ? Topic(topic, library, isWhole)
        : library.Exercises.TryGetValue(id, out var exercise) ? Exercise(exercise, library)
        : Routine(library.Routines[id], library);

    private static string Topic(Topic topic, Library library, bool isWhole) => Join(
        topic.ShortAnswer.Plain,
        isWhole ? topic.LongAnswer.Plain : null,
        isWhole ? Labelled("What to do next", topic.Next.Plain) : null,
        Labelled("When to get help", topic.Help.Plain),
        Names("Exercises that go with it", topic.Related, library),
        Names("See also", topic.Near, library),
        Sources(topic.Sources, library),
        ReviewLine(topic.Review, topic.Sources.Count > 0));

    private static string Exercise(Exercise exercise, Library library) => Join(
        $"{exercise.Name} (level {exercise.Level} of 3). {exercise.Summary.Plain}",
        string.Join('\n', exercise.Steps.Select((step, index) => $"{index + 1}. {step.Text}")),
        $"How much: {Describe(exercise.Dose, exercise.Sides)}",
        exercise.Equipment.Count == 0 ? null : $"You need: {string.Join(", ", exercise.Equipment)}.",
        $"Feel it: {exercise.Feel} Not: {exercise.NotFeel}",
        $"Take care:\n{string.Join('\n', exercise.Cautions.Select(caution => $"- {caution}"))}",
        Names("Easier", exercise.Easier, library),
        Names("Harder", exercise.Harder, library),
        Sources(exercise.Sources, library),
        ReviewLine(exercise.Review, exercise.Sources.Count > 0));

    private static string Routine(Routine routine, Library library) => Join(
        $"{routine.Name} (level {routine.Level} of 3, {routine.Place}). {routine.Summary.Plain}",
        string.Join('\n', routine.Steps.Select((step, index) => $"{index + 1}. {library.NameOf(step.Exercise)}, {step.Seconds} seconds")),
        Sources(routine.Sources, library),
        ReviewLine(routine.Review, routine.Sources.Count > 0));

    private static string Describe(Dose dose, Sides sides)
    {
        var parts = new List<string>();
        if (dose.Sets is { } sets)
        {
            parts.Add(Count(sets, "set"));
        }

        if (dose.Repetitions is { } repetitions)
        {
            parts.Add(Count(repetitions, "repetition") + (sides == Sides.Each ? " on each side" : ""));
        }

        if (dose.HoldSeconds is { } hold)
        {
            parts.Add($"hold {Count(hold, "second")}");
        }

        if (dose.Seconds is { } seconds)
        {
            parts.Add($"for {Count(seconds, "second")}");
        }

        if (dose.RestSeconds is { } rest)
        {
            parts.Add($"rest {Count(rest, "second")}");
        }

        return string.Join(", ", parts) + "." + (dose.Note is null ? "" : $" {dose.Note}");
    }

    private static string Count(CountRange range, string what) => $"{range} {what}{(range.To == 1 ? "" : "s")}";

    private static string? Labelled(string label, string text) => text.Length == 0 ? null : $"{label}: {text}";

    private static string? Names(string label, IReadOnlyList<string> ids, Library library)
    {
        var names = ids.Select(library.NameOf).Where(name => name is not null).ToList();
        return names.Count == 0 ? null : $"{label}:\n{string.Join('\n', names.Select(name => $"- {name}"))}";
    }

    private static string? Sources(IReadOnlyList<string> keys, Library library) =>
        keys.Count == 0 ? null : $"Sources:\n{string.Join('\n', keys.Select((key, index) => $"[{index + 1}] {library.Sources[key].Citation}"))}";

    private static string? ReviewLine(Review review, bool hasSources) =>
        review.ReviewedBy is { } clinician ? $"Reviewed by {clinician}."
        : hasSources ? "Source-checked; not yet reviewed by a clinician."
        : null;

    private static string List(IReadOnlyList<Candidate> candidates, Library library) =>
        string.Join('\n', candidates.Select(candidate => $"- {library.NameOf(candidate.Id)}"));

    private static string FirstParagraph(RichText text) => text.Plain.Split("\n\n")[0];

    private static string Join(params IEnumerable<string?> parts)
    {
        var text = new StringBuilder();
        foreach (var part in parts.Where(part => !string.IsNullOrEmpty(part)))
        {
            text.Append(text.Length == 0 ? "" : "\n\n").Append(part);
        }

        return text.ToString();
    }
}
