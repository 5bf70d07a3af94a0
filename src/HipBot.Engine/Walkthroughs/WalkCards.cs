using HipBot.Engine.Chat;
using HipBot.Engine.Chat.Asking;
using HipBot.Engine.Chat.Texts;
using HipBot.Engine.Content;

namespace HipBot.Engine.Walkthroughs;

/// <summary>What a person sees on a walk.</summary>
internal static class WalkCards
{
    /// <summary>The action of the buttons below a card; their subject is the act, their detail the tag and the step.</summary>
    public const string Walk = "walk";

    /// <summary>The action of the buttons that begin a walk; their subject is what is done.</summary>
    public const string Go = "go";

    /// <summary>The action of the buttons that say where it hurts.</summary>
    public const string Where = "where";

    /// <summary>The action of the buttons that say how it hurts.</summary>
    public const string How = "how";

    /// <summary>The action of the buttons that say how hard it was.</summary>
    public const string Verdict = "after";

    /// <summary>The topic whose short answer is the pain guide.</summary>
    private const string PainGuide = "pain-scale-during-exercise";

    /// <summary>The time before a hold begins.</summary>
    public static readonly TimeSpan GetReady = TimeSpan.FromSeconds(5);

    /// <summary>What is said before the first step: what to take care of, once.</summary>
    public static ChatReply Intro(Walk walk, WalkPlan plan, Library library, ExerciseVerdict? lastTime)
    {
        var exercises = plan.Steps.Select(step => step.Exercise).Distinct(StringComparer.Ordinal).Select(id => library.Exercises[id]).ToList();
        var equipment = exercises.SelectMany(exercise => exercise.Equipment).Distinct(StringComparer.Ordinal).ToList();
        var other = lastTime switch
        {
            ExerciseVerdict.TooHard => exercises[0].Easier.FirstOrDefault(library.Exercises.ContainsKey),
            ExerciseVerdict.TooEasy => exercises[0].Harder.FirstOrDefault(library.Exercises.ContainsKey),
            _ => null,
        };
        return new ChatReply(ReplyText.Of(
            new TextBlock.Heading(plan.Title),
            equipment.Count == 0 ? null : new TextBlock.Paragraph($"You need: {string.Join(", ", equipment)}."),
            new TextBlock.Items([.. exercises.SelectMany(exercise => exercise.Cautions).Distinct(StringComparer.Ordinal)], "Take care"),
            library.Topics.TryGetValue(PainGuide, out var guide) ? new TextBlock.Quoted(guide.ShortAnswer, "How much pain is acceptable") : null,
            other is null ? null : new TextBlock.Paragraph(lastTime == ExerciseVerdict.TooHard ? "Last time this was too hard for you." : "Last time this was too easy for you.")))
        {
            Buttons =
            [
                ButtonOf(walk, WalkAct.GoOn, "Begin"),
                .. other is null ? (ChatButton[])[] : [Begin(other, $"Rather: {library.NameOf(other)}")],
                ButtonOf(walk, WalkAct.Stop, "Not now"),
            ],
        };
    }

    /// <summary>The card of the step that a walk is at.</summary>
    public static ChatReply Of(Walk walk, WalkPlan plan, Library library, DateTimeOffset now, string? above = null)
    {
        var step = plan.Steps[walk.Step];
        var exercise = library.Exercises[step.Exercise];
        var isAlone = exercise.Name == plan.Title;
        return new ChatReply(ReplyText.Of(
            above is null ? null : new TextBlock.Paragraph(above),
            new TextBlock.Heading($"{exercise.Name}{(step.Side is null ? "" : $", {step.Side.ToLowerInvariant()}")} (step {walk.Step + 1} of {plan.Steps.Count}{(isAlone ? "" : $", {plan.Title}")})"),
            step.Kind == WalkStepKind.Overview ? new TextBlock.Items(step.Texts, step.Side is null ? "How it goes" : "Change sides, and do the same", IsNumbered: true) : new TextBlock.Paragraph(string.Join(' ', step.Texts)),
            step.Seconds is { } seconds ? new TextBlock.Paragraph($"Get ready for {GetReady.TotalSeconds:0} seconds, then {(step.Kind == WalkStepKind.Action ? "hold" : "go on")} for {seconds} seconds{(step.Side is null ? "" : " on this side")}.") : null))
        {
            Until = step.Seconds is { } lasts ? now + GetReady + TimeSpan.FromSeconds(lasts) : null,
            Edits = true,
            Buttons =
            [
                ButtonOf(walk, WalkAct.Next, walk.Step + 1 == plan.Steps.Count ? "Done" : "Next"),
                .. walk.Step > 0 ? [ButtonOf(walk, WalkAct.Back, "Back")] : (ChatButton[])[],
                ButtonOf(walk, WalkAct.Pause, "Pause"),
                ButtonOf(walk, WalkAct.Hurts, "It hurts"),
                .. exercise.Easier.Any(library.Exercises.ContainsKey) ? [ButtonOf(walk, WalkAct.Easier, "Easier")] : (ChatButton[])[],
                .. exercise.Harder.Any(library.Exercises.ContainsKey) ? [ButtonOf(walk, WalkAct.Harder, "Harder")] : (ChatButton[])[],
                ButtonOf(walk, WalkAct.Stop, "Stop"),
            ],
        };
    }

    public static ChatReply Paused(Walk walk, WalkPlan plan) => new(ReplyText.OfParagraphs($"Paused at step {walk.Step + 1} of {plan.Steps.Count}. It waits for you until tomorrow."))
    {
        Edits = true,
        Buttons = [ButtonOf(walk, WalkAct.GoOn, "Go on"), ButtonOf(walk, WalkAct.Stop, "Stop")],
    };

    public static ChatReply Stopped(Walk walk, WalkPlan plan) => new(ReplyText.OfParagraphs($"Stopped at step {walk.Step + 1} of {plan.Steps.Count}. Every part of it counts."))
    {
        Edits = true,
        Buttons = [Begin(walk.Subject, "Begin again")],
    };

    public static ChatReply Done(Walk walk, WalkPlan plan, Library library) => new(ReplyText.OfParagraphs(
        $"Done: {plan.Title}. Well done.", library.Exercises.ContainsKey(walk.Subject) ? "How was it? What you say decides what I offer you next time." : null))
    {
        Edits = true,
        Buttons = library.Exercises.ContainsKey(walk.Subject)
            ?
            [
                ChatButton.Of(new ButtonToken(Verdict, walk.Subject, "easy"), "Too easy"),
                ChatButton.Of(new ButtonToken(Verdict, walk.Subject, "right"), "Right"),
                ChatButton.Of(new ButtonToken(Verdict, walk.Subject, "hard"), "Too hard"),
            ]
            : [Begin(walk.Subject, "Once more")],
    };

    public static ChatReply IsGone() => ItemButtons.IsGone with { Edits = false };

    /// <summary>What is said to a press for which no walk runs.</summary>
    public static ChatReply NoneRuns(bool isGroup) => new(ReplyText.OfParagraphs(isGroup
        ? "This one is over, or it is somebody else's. Start your own: /exercise NAME, /routine NAME or /move"
        : "This one is over. Start again: /exercise NAME, /routine NAME or /move"))
    { IsPrivate = isGroup };

    public static ChatReply WhereItHurts(Walk walk) => new(ReplyText.OfParagraphs("Stop moving for a moment. Where does it hurt?"))
    {
        Buttons =
        [
            .. new[] { ("back", "Low back"), ("hip", "Hip or groin"), ("leg", "Thigh, knee or lower leg"), ("other", "Somewhere else") }
                .Select(place => ChatButton.Of(new ButtonToken(Where, place.Item1, DetailOf(walk)), place.Item2)),
        ],
    };

    public static ChatReply HowItHurts(Walk walk) => new(ReplyText.OfParagraphs("How does it feel?"))
    {
        Buttons =
        [
            .. new[] { ("mild", "A mild ache, up to 3 of 10"), ("strong", "Stronger than that"), ("sharp", "Sharp, or a pinch"), ("numb", "Numb, tingling or weak"), ("stand", "I cannot stand on that leg") }
                .Select(feeling => ChatButton.Of(new ButtonToken(How, feeling.Item1, DetailOf(walk)), feeling.Item2)),
        ],
    };

    /// <summary>What can be done about an ache: the pain guide, and ways to go on or not.</summary>
    public static ChatReply AfterHurt(Walk walk, WalkPlan plan, Library library, bool isSharp) => new(ReplyText.Of(
        library.Topics.TryGetValue(PainGuide, out var guide) ? new TextBlock.Quoted(guide.ShortAnswer) : null,
        new TextBlock.Paragraph(isSharp ? "So leave this one for today." : "So you may take a rest, something easier, or stop here.")))
    {
        Buttons =
        [
            .. library.Exercises[plan.Steps[walk.Step].Exercise].Easier.Any(library.Exercises.ContainsKey) ? [ButtonOf(walk, WalkAct.Easier, "Something easier")] : (ChatButton[])[],
            .. isSharp ? (ChatButton[])[] : [ButtonOf(walk, WalkAct.GoOn, "Go on"), ButtonOf(walk, WalkAct.Pause, "Rest")],
            ButtonOf(walk, WalkAct.Stop, "Stop"),
        ],
    };

    /// <summary>A button that begins a walk.</summary>
    public static ChatButton Begin(string subject, string label) => ChatButton.Of(new ButtonToken(Go, subject), label);

    private static ChatButton ButtonOf(Walk walk, WalkAct act, string label) => ChatButton.Of(new ButtonToken(Walk, act.ToString(), DetailOf(walk)), label);

    private static string DetailOf(Walk walk) => $"{walk.Tag}-{walk.Step}";
}
