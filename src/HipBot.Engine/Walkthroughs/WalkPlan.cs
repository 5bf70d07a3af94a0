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
    /// <summary>How many seconds it takes to change sides.</summary>
    public const int SecondsToChange = 10;

    /// <summary>The shortest time for one side.</summary>
    private const int ShortestSide = 10;

    private static readonly string[] BothSides = ["Left side", "Right side"];

    /// <summary>Differs where the steps differ.</summary>
    public string Stamp => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', Steps.Select(step => $"{step.Exercise}|{step.Kind}|{step.Side}|{step.Seconds}|{string.Join('|', step.Texts)}")))))[..16];

    /// <summary>The plan of a subject; null where the library has no such exercise or routine, and no set fits.</summary>
    /// <param name="subject">As <see cref="Walk.Subject"/>.</param>
    /// <param name="swaps">As <see cref="Walk.Swaps"/>.</param>
    /// <param name="library">What the bot knows.</param>
    public static WalkPlan? Of(string subject, string swaps, Library library)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(swaps);
        ArgumentNullException.ThrowIfNull(library);
        if (library.Exercises.TryGetValue(subject, out var exercise))
        {
            return new WalkPlan(exercise.Name, StepByStep(exercise));
        }

        var set = MoveSet.Read(subject);
        var (title, parts) = library.Routines.TryGetValue(subject, out var routine) ? (routine.Name, routine.Steps) : (set?.Title ?? "", set?.StepsIn(library) ?? []);
        var instead = swaps.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(swap => swap.Split('>')).Where(swap => swap.Length == 2).ToLookup(swap => swap[0], swap => swap[1]);
        var steps = parts
            .Select(part => (Exercise: library.Exercises.GetValueOrDefault(instead[part.Exercise].LastOrDefault() ?? part.Exercise) ?? library.Exercises.GetValueOrDefault(part.Exercise), part.Seconds))
            .Where(part => part.Exercise is not null)
            .SelectMany(part => ForSeconds(part.Exercise!, part.Seconds))
            .ToList();
        return steps.Count == 0 ? null : new WalkPlan(title, steps);
    }

    private static List<WalkStep> StepByStep(Exercise exercise)
    {
        var steps = new List<WalkStep>();
        string?[] sides = exercise.Sides == Sides.Each ? [.. BothSides] : [null];
        foreach (var (index, side) in sides.Index())
        {
            if (index == 0)
            {
                steps.AddRange(exercise.Steps.Select(step => new WalkStep(exercise.Id, WalkStepKind.Action, side, [step.Text], step.HoldSeconds?.From)));
            }
            else
            {
                // Who did it on one side knows how it goes; what is held is held as long.
                steps.Add(new WalkStep(exercise.Id, WalkStepKind.Overview, side, [.. exercise.Steps.Select(step => step.Text)], null));
                steps.AddRange(exercise.Steps.Where(step => step.HoldSeconds is not null).Select(step => new WalkStep(exercise.Id, WalkStepKind.Action, side, [step.Text], step.HoldSeconds?.From)));
            }

            steps.Add(exercise.Dose is { Seconds: { } seconds, Repetitions: null }
                ? new WalkStep(exercise.Id, WalkStepKind.Timed, side, ["Go on at your own pace."], seconds.From)
                : new WalkStep(exercise.Id, WalkStepKind.Repeat, side, [AnswerText.DoseOf(exercise)], null));
        }

        return steps;
    }

    private static IEnumerable<WalkStep> ForSeconds(Exercise exercise, int seconds)
    {
        yield return new WalkStep(exercise.Id, WalkStepKind.Overview, null, [.. exercise.Steps.Select(step => step.Text)], null);
        if (exercise.Sides != Sides.Each)
        {
            yield return new WalkStep(exercise.Id, WalkStepKind.Timed, null, ["Go on at your own pace."], seconds);
            yield break;
        }

        var ofOne = Math.Max(ShortestSide, (seconds - SecondsToChange) / 2);
        foreach (var side in BothSides)
        {
            yield return new WalkStep(exercise.Id, WalkStepKind.Timed, side, ["Go on at your own pace."], ofOne);
        }
    }
}
