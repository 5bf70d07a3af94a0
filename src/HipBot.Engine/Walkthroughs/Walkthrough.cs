using HipBot.Engine.Content;

namespace HipBot.Engine.Walkthroughs;

/// <summary>Decides what a press does: a walk, a press and the time give a walk and a reply, and nothing else matters.</summary>
public static class Walkthrough
{
    /// <summary>Decides what a press does.</summary>
    /// <param name="walk">The walk.</param>
    /// <param name="act">What was pressed; null where nobody knows such a button.</param>
    /// <param name="drawnFor">The step that the button was drawn for.</param>
    /// <param name="library">What the bot knows now.</param>
    /// <param name="now">The time, in UTC.</param>
    public static WalkDecision Decide(Walk walk, WalkAct? act, int drawnFor, Library library, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(walk);
        ArgumentNullException.ThrowIfNull(library);
        if (WalkPlan.Of(walk.Subject, walk.Swaps, library) is not { } plan)
        {
            return new WalkDecision(null, WalkCards.IsNoLongerThere());
        }

        if (act is WalkAct.Stop or WalkAct.NotNow)
        {
            return new WalkDecision(null, act == WalkAct.Stop ? WalkCards.Stopped(walk, plan) : WalkCards.NotNow(walk));
        }

        if (plan.Stamp != walk.Stamp || walk.Step >= plan.Steps.Count)
        {
            // The content was updated meanwhile; where one was is no longer a place.
            return At(walk with { Step = 0, Stamp = plan.Stamp }, plan, library, now, "This was updated meanwhile, so we begin it again.");
        }

        if (drawnFor != walk.Step || act is null)
        {
            return new WalkDecision(walk, WalkCards.Of(walk, plan, library, now, "That button was from another step. You are here:"));
        }

        return act switch
        {
            WalkAct.Next => To(walk.Step + 1, walk, plan, library, now),
            WalkAct.Back => To(Math.Max(0, walk.Step - 1), walk, plan, library, now),
            WalkAct.Pause => new WalkDecision(GoneOn(walk, now), WalkCards.Paused(walk, plan)),
            WalkAct.GoOn => At(walk, plan, library, now),
            WalkAct.Easier => Swap(walk, plan, library, now, isHarder: false),
            WalkAct.Harder => Swap(walk, plan, library, now, isHarder: true),
            WalkAct.LeaveOut => To(FirstOf(plan, plan.Steps[walk.Step].Part + 1), walk, plan, library, now),
            _ => throw new ArgumentOutOfRangeException(nameof(act)),
        };
    }

    private static WalkDecision To(int step, Walk walk, WalkPlan plan, Library library, DateTimeOffset now) => step == plan.Steps.Count
        ? new WalkDecision(null, WalkCards.Done(walk, plan, library))
        : At(walk with { Step = step }, plan, library, now);

    private static WalkDecision Swap(Walk walk, WalkPlan plan, Library library, DateTimeOffset now, bool isHarder)
    {
        var course = WalkCourse.Of(walk.Subject, library)!;
        var at = plan.Steps[walk.Step];
        if (course.Rung(library.Exercises[at.Exercise], isHarder, plan.Exercises, library) is not { } other)
        {
            return new WalkDecision(walk, WalkCards.Of(walk, plan, library, now, $"There is no {(isHarder ? "harder" : "easier")} one that fits here."));
        }

        var swapped = course.IsExercise
            ? walk with { Subject = other.Id, Swaps = "" }
            : walk with { Swaps = WalkSwaps.Read(walk.Swaps).With(at.Part, other.Id).ToString() };
        var swappedPlan = WalkPlan.Of(swapped.Subject, swapped.Swaps, library)!;
        var decided = At(swapped with { Step = FirstOf(swappedPlan, at.Part), Stamp = swappedPlan.Stamp }, swappedPlan, library, now, $"Here is something {(isHarder ? "harder" : "easier")}.");
        return decided with { Reply = WalkCards.WithCare(decided.Reply, other, [.. plan.Exercises.Select(id => library.Exercises[id])]) };
    }

    /// <summary>The first step of a part, or of the next one that is there; the number of the steps where none is.</summary>
    private static int FirstOf(WalkPlan plan, int part) => plan.Steps.TakeWhile(step => step.Part < part).Count();

    private static WalkDecision At(Walk walk, WalkPlan plan, Library library, DateTimeOffset now, string? above = null) =>
        new(GoneOn(walk, now), WalkCards.Of(walk, plan, library, now, above));

    private static Walk GoneOn(Walk walk, DateTimeOffset now) => walk with { Touched = now, Version = walk.Version + 1 };
}
