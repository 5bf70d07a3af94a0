using HipBot.Engine.Content;

namespace HipBot.Engine.Walkthroughs;

/// <summary>Decides what a press does: a walk, a press and the time give a walk and a reply, and nothing else matters.</summary>
public static class Walkthrough
{
    /// <summary>Decides what a press does.</summary>
    /// <param name="walk">The walk.</param>
    /// <param name="act">What was pressed.</param>
    /// <param name="drawnFor">The step that the button was drawn for.</param>
    /// <param name="library">What the bot knows now.</param>
    /// <param name="now">The time, in UTC.</param>
    public static WalkDecision Decide(Walk walk, WalkAct act, int drawnFor, Library library, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(walk);
        ArgumentNullException.ThrowIfNull(library);
        if (WalkPlan.Of(walk.Subject, walk.Swaps, library) is not { } plan)
        {
            return new WalkDecision(null, WalkCards.IsGone());
        }

        if (plan.Stamp != walk.Stamp || walk.Step >= plan.Steps.Count)
        {
            // The content was updated meanwhile; where one was is no longer a place.
            return At(walk with { Step = 0, Stamp = plan.Stamp }, plan, library, now, "This was updated meanwhile, so we begin again.");
        }

        if (drawnFor != walk.Step && act is not (WalkAct.Stop or WalkAct.Hurts))
        {
            return new WalkDecision(walk, WalkCards.Of(walk, plan, library, now, "That button was from another step. You are here:"));
        }

        return act switch
        {
            WalkAct.Next when walk.Step + 1 == plan.Steps.Count => new WalkDecision(null, WalkCards.Done(walk, plan, library)),
            WalkAct.Next => At(walk with { Step = walk.Step + 1 }, plan, library, now),
            WalkAct.Back => At(walk with { Step = Math.Max(0, walk.Step - 1) }, plan, library, now),
            WalkAct.Pause => new WalkDecision(GoneOn(walk, now), WalkCards.Paused(walk, plan)),
            WalkAct.GoOn => At(walk, plan, library, now),
            WalkAct.Stop => new WalkDecision(null, WalkCards.Stopped(walk, plan)),
            WalkAct.Hurts => new WalkDecision(GoneOn(walk, now), WalkCards.WhereItHurts(walk)),
            WalkAct.Easier => Swap(walk, plan, library, now, exercise => exercise.Easier, "easier"),
            WalkAct.Harder => Swap(walk, plan, library, now, exercise => exercise.Harder, "harder"),
            _ => throw new ArgumentOutOfRangeException(nameof(act)),
        };
    }

    private static WalkDecision Swap(Walk walk, WalkPlan plan, Library library, DateTimeOffset now, Func<Exercise, IReadOnlyList<string>> rungs, string what)
    {
        var current = plan.Steps[walk.Step].Exercise;
        if (library.Exercises.GetValueOrDefault(current) is not { } exercise || rungs(exercise).FirstOrDefault(library.Exercises.ContainsKey) is not { } other)
        {
            return new WalkDecision(walk, WalkCards.Of(walk, plan, library, now, $"There is no {what} one than this."));
        }

        var swapped = library.Exercises.ContainsKey(walk.Subject)
            ? walk with { Subject = other, Swaps = "" }
            : walk with { Swaps = WithSwap(walk.Swaps, current, other) };
        var swappedPlan = WalkPlan.Of(swapped.Subject, swapped.Swaps, library)!;
        var step = swappedPlan.Steps.Index().FirstOrDefault(entry => entry.Item.Exercise == other).Index;
        return At(swapped with { Step = step, Stamp = swappedPlan.Stamp }, swappedPlan, library, now, $"Here is something {what}.");
    }

    /// <summary>What is swapped again is swapped from what stood there first.</summary>
    private static string WithSwap(string swaps, string current, string other)
    {
        var pairs = swaps.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(swap => swap.Split('>')).Where(swap => swap.Length == 2).ToList();
        var first = pairs.Find(swap => swap[1] == current)?[0] ?? current;
        return string.Join(',', pairs.Where(swap => swap[0] != first).Select(swap => $"{swap[0]}>{swap[1]}").Append($"{first}>{other}"));
    }

    private static WalkDecision At(Walk walk, WalkPlan plan, Library library, DateTimeOffset now, string? above = null) =>
        new(GoneOn(walk, now), WalkCards.Of(walk, plan, library, now, above));

    private static Walk GoneOn(Walk walk, DateTimeOffset now) => walk with { Touched = now, Version = walk.Version + 1 };
}
