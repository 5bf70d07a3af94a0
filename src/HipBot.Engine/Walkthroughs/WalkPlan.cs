using System.Security.Cryptography;
using System.Text;
using HipBot.Engine.Answers;
using HipBot.Engine.Content;

namespace HipBot.Engine.Walkthroughs;

/// <summary>The steps of a walk, made from the library. Both sides get equal times.</summary>
/// <param name="Title">What is done.</param>
/// <param name="Steps">The steps, at least one.</param>
public sealed record WalkPlan(string Title, IReadOnlyList<WalkStep> Steps)
{
    private const string Left = "Left side";
    private const string Right = "Right side";
    private const string AtOnesOwnPace = "Now do it, at your own pace.";

    /// <summary>The shortest time for one side.</summary>
    private const int ShortestSide = 10;

    /// <summary>A hold of at least so many seconds is timed as often as it is done; shorter ones are counted by the person.</summary>
    private const int ShortestTimedHold = 10;

    /// <summary>More holds than these are counted by the person.</summary>
    private const int MostTimedHolds = 5;

    /// <summary>Differs where the places differ. A text that was mended, or a hold that became longer, moves nobody.</summary>
    public string Stamp => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', Steps.Select(step => $"{step.Part}|{step.Exercise}|{step.Kind}|{step.Side}")))))[..16];

    /// <summary>The ids of the exercises, each once.</summary>
    public IEnumerable<string> Exercises => Steps.Select(step => step.Exercise).Distinct(StringComparer.Ordinal);

    /// <summary>The plan of a subject; null where the library has no such exercise or routine, and no set fits.</summary>
    /// <param name="subject">As <see cref="Walk.Subject"/>.</param>
    /// <param name="swaps">As <see cref="Walk.Swaps"/>.</param>
    /// <param name="library">What the bot knows.</param>
    public static WalkPlan? Of(string subject, string swaps, Library library)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(swaps);
        ArgumentNullException.ThrowIfNull(library);
        if (WalkCourse.Of(subject, library) is not { } course)
        {
            return null;
        }

        var swapped = WalkSwaps.Read(swaps);
        var steps = course.ExercisesWith(swapped, library)
            .SelectMany((exercise, part) => exercise is null ? [] : course.IsExercise ? StepByStep(part, exercise) : ForSeconds(part, exercise, course.Parts[part].Seconds))
            .ToList();
        return steps.Count == 0 ? null : new WalkPlan(swapped.Form == WalkForm.AsItIs ? course.Title : $"{course.Title}, {WalkSwaps.WordOf(swapped.Form)}", steps);
    }

    private static List<WalkStep> StepByStep(int part, Exercise exercise) => exercise.Sides == Sides.Each
        ? [.. Headed(OneSide(part, exercise, Left), TurnTo(Left, exercise)), .. Headed(AtAGlance(OneSide(part, exercise, Right)), TurnTo(Right, exercise))]
        : OneSide(part, exercise, side: null);

    private static List<WalkStep> OneSide(int part, Exercise exercise, string? side)
    {
        var steps = exercise.Steps.Select(step => new WalkStep(part, exercise.Id, WalkStepKind.Action, side, [step.Text], step.HoldSeconds?.From)).ToList();
        var holds = TimedHolds(exercise);
        if (holds > 1)
        {
            var hold = steps.FindIndex(step => step.Seconds is not null);
            steps[hold] = steps[hold] with { Round = $"Hold 1 of {holds}" };
            steps.AddRange(Enumerable.Range(2, holds - 1).Select(round => steps[hold] with { Turn = "Once more: come back into the position.", Round = $"Hold {round} of {holds}", SecondsToGetReady = WalkStep.SecondsToChange }));
        }
        else if (holds == 0)
        {
            steps.Add(exercise.Dose is { Seconds: { } seconds, Repetitions: null }
                ? new WalkStep(part, exercise.Id, WalkStepKind.Timed, side, [AtOnesOwnPace], seconds.From)
                : new WalkStep(part, exercise.Id, WalkStepKind.Repeat, side, [], null) { HowMuch = $"Now in your own time{(side is null ? "" : ", on this side")}: {AnswerText.DoseOf(exercise, each: "")}" });
        }

        return steps;
    }

    /// <summary>How many holds of one side the bot times; none where the person counts repetitions.</summary>
    private static int TimedHolds(Exercise exercise) =>
        exercise.Sides != Sides.Alternating
        && exercise.Dose is { Sets: null, Repetitions: { From: <= MostTimedHolds } times, HoldSeconds.From: >= ShortestTimedHold }
        && exercise.Steps.Count(step => step.HoldSeconds is not null) == 1
            ? times.From
            : 0;

    /// <summary>Who did it on one side knows how it goes: what follows one another without a hold becomes one step.</summary>
    private static List<WalkStep> AtAGlance(IReadOnlyList<WalkStep> steps)
    {
        var shorter = new List<WalkStep>();
        foreach (var step in steps)
        {
            if (step.Seconds is null && shorter is [.., { Seconds: null } before])
            {
                shorter[^1] = before with { Kind = WalkStepKind.Overview, Texts = [.. before.Texts, .. step.Texts], HowMuch = step.HowMuch };
            }
            else
            {
                shorter.Add(step);
            }
        }

        return shorter;
    }

    private static List<WalkStep> ForSeconds(int part, Exercise exercise, int seconds)
    {
        var isEach = exercise.Sides == Sides.Each;
        var ofOne = isEach ? Math.Max(ShortestSide, (seconds - WalkStep.SecondsToChange) / 2) : seconds;
        var overview = new WalkStep(part, exercise.Id, WalkStepKind.Overview, Side: null, [.. exercise.Steps.Select(step => step.Text)], Seconds: null)
        {
            HowMuch = $"{ofOne} seconds{(isEach ? " on each side" : "")}, when you are ready.",
            Turn = isEach ? TurnTo(Left, exercise) : null,
        };
        return isEach ? [overview, OnSide(Left), .. Headed([OnSide(Right)], TurnTo(Right, exercise))] : [overview, OnSide(null)];

        WalkStep OnSide(string? side) => new(part, exercise.Id, WalkStepKind.Timed, side, [AtOnesOwnPace], ofOne);
    }

    /// <summary>The first step says which side comes; where it is timed, it leaves time to change.</summary>
    private static IEnumerable<WalkStep> Headed(IReadOnlyList<WalkStep> steps, string turn) =>
        steps.Skip(1).Prepend(steps[0] with { Turn = turn, SecondsToGetReady = WalkStep.SecondsToChange });

    private static string TurnTo(string side, Exercise exercise)
    {
        var (what, word) = side == Left ? ("Left side first", "left") : ("Change sides", "right");
        return exercise.SideIs is { } which ? $"{what}: {word} {which}." : $"{what}.";
    }
}
