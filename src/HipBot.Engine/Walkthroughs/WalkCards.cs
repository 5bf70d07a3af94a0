using HipBot.Engine.Answers;
using HipBot.Engine.Chat;
using HipBot.Engine.Chat.Browsing;
using HipBot.Engine.Chat.Texts;
using HipBot.Engine.Content;

namespace HipBot.Engine.Walkthroughs;

/// <summary>What a person sees on a walk.</summary>
internal static class WalkCards
{
    /// <summary>The action of the buttons below a card; their subject is the act, their detail the tag and the step.</summary>
    public const string Walk = "walk";

    /// <summary>The action of the buttons that begin a walk; their subject is what is done, their detail the form.</summary>
    public const string Go = "go";

    /// <summary>The action of the buttons that say how hard it was.</summary>
    public const string Verdict = "after";

    /// <summary>What is said before the first step: what to take care of, once.</summary>
    public static ChatReply Intro(Walk walk, WalkPlan plan, Library library, ExerciseVerdict? lastTime)
    {
        var exercises = plan.Exercises.Select(id => library.Exercises[id]).ToList();
        var isExercise = library.Exercises.ContainsKey(walk.Subject);
        var other = walk.Swaps.Length == 0 ? Other(walk, exercises[0], isExercise, library, lastTime) : null;
        return new ChatReply(ReplyText.Of(
            new TextBlock.Heading(plan.Title),
            isExercise ? new TextBlock.Paragraph($"How much: {AnswerText.DoseOf(exercises[0])}") : new TextBlock.Items([.. exercises.Select(exercise => exercise.Name)], "One after the other", IsNumbered: true),
            new TextBlock.Paragraph(WalkCourse.Of(walk.Subject, library)!.IsRepeated ? "Then the same again, as long as the time goes." : ""),
            Equipment(exercises, []),
            Cautions(exercises, []),
            PainGuide.Of(library, "How much pain is acceptable"),
            other is null ? null : new TextBlock.Paragraph(lastTime == ExerciseVerdict.TooHard ? "Last time this was too hard for you." : "Last time this was too easy for you.")))
        {
            Buttons =
            [
                ButtonOf(walk, WalkAct.GoOn, "Begin"),
                .. other is null ? (ChatButton[])[] : [other],
                ButtonOf(walk, WalkAct.NotNow, "Not now"),
            ],
        };
    }

    /// <summary>The card of the step that a walk is at.</summary>
    public static ChatReply Of(Walk walk, WalkPlan plan, Library library, DateTimeOffset now, string? above = null)
    {
        var step = plan.Steps[walk.Step];
        var exercise = library.Exercises[step.Exercise];
        var course = WalkCourse.Of(walk.Subject, library)!;
        return new ChatReply(ReplyText.Of(
            above is null ? null : new TextBlock.Paragraph(above),
            new TextBlock.Heading($"{exercise.Name}{(step.Side is null ? "" : $", {step.Side.ToLowerInvariant()}")} (step {walk.Step + 1} of {plan.Steps.Count}{(course.IsExercise ? "" : $", {plan.Title}")})"),
            new TextBlock.Paragraph(step.Turn ?? ""),
            step.Texts.Count > 1 ? new TextBlock.Items(step.Texts, IsNumbered: true) : new TextBlock.Paragraph(step.Texts.FirstOrDefault("")),
            new TextBlock.Paragraph(step.HowMuch ?? ""),
            new TextBlock.Paragraph(step.Seconds is { } seconds ? TimeOf(step, seconds) : "")))
        {
            Until = step.Seconds is { } lasts ? now + TimeSpan.FromSeconds(step.SecondsToGetReady + lasts) : null,
            Edits = true,
            Buttons =
            [
                ButtonOf(walk, WalkAct.Next, walk.Step + 1 == plan.Steps.Count ? "Done" : "Next"),
                .. walk.Step > 0 ? [ButtonOf(walk, WalkAct.Back, "Back")] : (ChatButton[])[],
                ButtonOf(walk, WalkAct.Pause, "Pause"),
                HurtCards.Button(walk),
                .. course.Rung(exercise, isHarder: false, plan.Exercises, library) is null ? (ChatButton[])[] : [ButtonOf(walk, WalkAct.Easier, "Easier")],
                .. course.Rung(exercise, isHarder: true, plan.Exercises, library) is null ? (ChatButton[])[] : [ButtonOf(walk, WalkAct.Harder, "Harder")],
                ButtonOf(walk, WalkAct.Stop, "Stop"),
            ],
        };
    }

    /// <summary>A card of an exercise that was not part of the walk before: what it needs, and what to take care of, is said once.</summary>
    public static ChatReply WithCare(ChatReply card, Exercise exercise, IReadOnlyList<Exercise> before) =>
        card with { Text = card.Text.Then(ReplyText.Of(Equipment([exercise], before), Cautions([exercise], before))) };

    public static ChatReply Paused(Walk walk, WalkPlan plan) => new(ReplyText.OfParagraphs($"Paused at step {walk.Step + 1} of {plan.Steps.Count}. It waits for you until tomorrow."))
    {
        Edits = true,
        Buttons = [ButtonOf(walk, WalkAct.GoOn, "Go on"), HurtCards.Button(walk), ButtonOf(walk, WalkAct.Stop, "Stop")],
    };

    public static ChatReply Stopped(Walk walk, WalkPlan plan) => new(ReplyText.OfParagraphs($"Stopped at step {walk.Step + 1} of {plan.Steps.Count}. Every part of it counts."))
    {
        Edits = true,
        Buttons = [Begin(walk.Subject, "Begin again")],
    };

    public static ChatReply NotNow(Walk walk) => new(ReplyText.OfParagraphs("All right. It is here whenever you like."))
    {
        Edits = true,
        Buttons = [Begin(walk.Subject, "Begin after all")],
    };

    public static ChatReply Done(Walk walk, WalkPlan plan, Library library) => new(ReplyText.OfParagraphs(
        $"Done: {plan.Title}. Well done.", "How was it? What you say decides what I offer you next time."))
    {
        Edits = true,
        Buttons =
        [
            .. new[] { (ExerciseVerdict.TooEasy, "Too easy"), (ExerciseVerdict.Right, "Right"), (ExerciseVerdict.TooHard, "Too hard") }
                .Select(verdict => ChatButton.Of(new ButtonToken(Verdict, walk.Subject, VerdictWords.Of(WalkSwaps.Read(walk.Swaps).Form, verdict.Item1)), verdict.Item2)),
            .. library.Exercises.ContainsKey(walk.Subject) ? (ChatButton[])[] : [Begin(walk.Subject, "Once more", WalkSwaps.Read(walk.Swaps).Form)],
        ],
    };

    /// <summary>What is said to a press on a walk whose exercise or routine is no longer in the library.</summary>
    public static ChatReply IsNoLongerThere() => new(ReplyText.OfParagraphs("What you were doing was taken out of my library meanwhile, so it ends here. Every part of it counts.")) { Buttons = Others() };

    /// <summary>What is said to a press for which no walk runs.</summary>
    public static ChatReply NoneRuns(bool isGroup) => new(ReplyText.OfParagraphs(isGroup
        ? "This one is over, or it is somebody else's. You are welcome to start your own:"
        : "This one is over: you finished or stopped it, or it waited for a day. Start another whenever you like:"))
    {
        IsPrivate = isGroup,
        Buttons = Others(),
    };

    /// <summary>What is said to a press on a walk that nobody went on with for a day.</summary>
    public static ChatReply Closed(Walk walk, Library library) => WalkCourse.Of(walk.Subject, library) is not { } course
        ? IsNoLongerThere()
        : new ChatReply(ReplyText.OfParagraphs($"It is more than a day since you were at \"{course.Title}\", so I closed it. No harm done: begin again whenever you like."))
        {
            Buttons = [Begin(walk.Subject, "Begin again"), .. Others()],
        };

    /// <summary>What is said to a press on an earlier walk, or on somebody else's, by a person who is on another one.</summary>
    public static ChatReply Elsewhere(Walk walk, WalkPlan plan, bool isGroup) => new(ReplyText.OfParagraphs(
        $"That button is {(isGroup ? "somebody else's, or " : "")}from an earlier one. You are at step {walk.Step + 1} of {plan.Steps.Count} of \"{plan.Title}\"."))
    {
        IsPrivate = isGroup,
        Buttons = [ButtonOf(walk, WalkAct.GoOn, "Go on there"), ButtonOf(walk, WalkAct.Stop, "Stop it")],
    };

    /// <summary>What is said to a press of a person who told of a warning sign meanwhile.</summary>
    public static ChatReply EndedBySign(bool isGroup) => new(ReplyText.OfParagraphs(
        "You told me of a warning sign, so I end the exercise here. Please get help as I said.", "When all is well again, begin again whenever you like."))
    {
        IsPrivate = isGroup,
    };

    /// <summary>A button that begins a walk.</summary>
    public static ChatButton Begin(string subject, string label, WalkForm form = WalkForm.AsItIs) => ChatButton.Of(new ButtonToken(Go, subject, WalkSwaps.WordOf(form)), label);

    /// <summary>A button below a card.</summary>
    public static ChatButton ButtonOf(Walk walk, WalkAct act, string label) => ChatButton.Of(new ButtonToken(Walk, act.ToString(), DetailOf(walk)), label);

    /// <summary>The walk and the step that a button is drawn for.</summary>
    public static string DetailOf(Walk walk) => $"{walk.Tag}-{walk.Step}";

    /// <summary>What is offered in place of what was too hard or too easy the last time; null where there is nothing.</summary>
    private static ChatButton? Other(Walk walk, Exercise exercise, bool isExercise, Library library, ExerciseVerdict? lastTime)
    {
        if (lastTime is not (ExerciseVerdict.TooEasy or ExerciseVerdict.TooHard))
        {
            return null;
        }

        var form = lastTime == ExerciseVerdict.TooEasy ? WalkForm.Harder : WalkForm.Easier;
        if (isExercise)
        {
            return WalkCourse.Of(walk.Subject, library)!.Rung(exercise, form == WalkForm.Harder, [], library) is { } other ? Begin(other.Id, $"Rather: {other.Name}") : null;
        }

        return WalkPlan.Of(walk.Subject, WalkSwaps.WordOf(form), library)!.Stamp == walk.Stamp ? null : Begin(walk.Subject, $"Rather with {WalkSwaps.WordOf(form)} exercises", form);
    }

    private static string TimeOf(WalkStep step, int seconds)
    {
        var ready = $"et ready for {step.SecondsToGetReady} seconds, then {(step.Kind == WalkStepKind.Action ? "hold" : "go on")} for {seconds} seconds{(step.Side is null ? "" : " on this side")}.";
        return step.Round is null ? $"G{ready}" : $"{step.Round}: g{ready}";
    }

    private static TextBlock? Equipment(IReadOnlyList<Exercise> exercises, IReadOnlyList<Exercise> before)
    {
        var needed = exercises.SelectMany(exercise => exercise.Equipment).Except(before.SelectMany(exercise => exercise.Equipment), StringComparer.Ordinal).ToList();

        // Who needs a stable chair needs no other chair; "mat or bed" stands for no mat.
        needed.RemoveAll(thing => needed.Exists(other => other.EndsWith($" {thing}", StringComparison.Ordinal) && !other.Contains(" or ", StringComparison.Ordinal)));
        return needed.Count == 0 ? null : new TextBlock.Paragraph($"You need: {string.Join(", ", needed)}.");
    }

    private static TextBlock.Items Cautions(IReadOnlyList<Exercise> exercises, IReadOnlyList<Exercise> before) =>
        new([.. exercises.SelectMany(exercise => exercise.Cautions).Except(before.SelectMany(exercise => exercise.Cautions), StringComparer.Ordinal)], "Take care");

    private static IReadOnlyList<ChatButton> Others() => [MoveQuestions.Button, ChatButton.Of(new ButtonToken(BrowseFeature.Family), "Exercises")];
}
