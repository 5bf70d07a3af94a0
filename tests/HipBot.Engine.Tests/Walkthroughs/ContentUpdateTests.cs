using HipBot.Engine.Content;
using HipBot.Engine.Tests.Chat;
using HipBot.Engine.Walkthroughs;

namespace HipBot.Engine.Tests.Walkthroughs;

/// <summary>The content is updated while somebody walks.</summary>
public sealed class ContentUpdateTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 25, 12, 0, 0, TimeSpan.Zero);

    private static readonly Exercise DeadBug = Talk.Library.Exercises["dead-bug"];

    private static readonly Walk AtThree = new("p", "c", "tag", "dead-bug", "", 2, WalkPlan.Of("dead-bug", "", Talk.Library)!.Stamp, Now, 4);

    [Fact]
    public void Where_a_text_was_mended_the_walk_goes_on()
    {
        var library = Libraries.With(DeadBug with { Steps = [.. DeadBug.Steps.Take(3), DeadBug.Steps[3] with { Text = "A mended text." }, .. DeadBug.Steps.Skip(4)] });

        var decision = Walkthrough.Decide(AtThree, WalkAct.Next, 2, library, Now);

        decision.Walk!.Step.ShouldBe(3);
        decision.Reply.Text.Plain.ShouldContain("A mended text.");
    }

    [Fact]
    public void Where_the_steps_are_others_it_begins_again_and_says_so()
    {
        var decision = Walkthrough.Decide(AtThree, WalkAct.Next, 2, Libraries.With(DeadBug with { Steps = [.. DeadBug.Steps.Skip(2)] }), Now);

        decision.Walk!.Step.ShouldBe(0);
        decision.Reply.Text.Plain.ShouldStartWith("This was updated meanwhile, so we begin it again.");
        Walkthrough.Decide(decision.Walk, WalkAct.Next, 0, Libraries.With(DeadBug with { Steps = [.. DeadBug.Steps.Skip(2)] }), Now).Walk!.Step.ShouldBe(1);
    }

    [Fact]
    public void Who_stops_then_has_stopped()
    {
        Walkthrough.Decide(AtThree, WalkAct.Stop, 2, Libraries.With(DeadBug with { Steps = [.. DeadBug.Steps.Skip(2)] }), Now).Walk.ShouldBeNull();
    }

    [Theory]
    [InlineData(WalkAct.Next)]
    [InlineData(WalkAct.Stop)]
    public void Where_the_exercise_is_gone_it_ends_with_a_kind_word(WalkAct act)
    {
        var decision = Walkthrough.Decide(AtThree, act, 2, Libraries.Without("dead-bug"), Now);

        decision.Walk.ShouldBeNull();
        decision.Reply.Text.Plain.ShouldContain("taken out of my library");
    }

    [Fact]
    public void A_swap_whose_exercise_is_gone_falls_back_to_what_stood_there()
    {
        WalkPlan.Of("desk-reset-5", "0:step-up", Libraries.Without("step-up"))!.Stamp.ShouldBe(WalkPlan.Of("desk-reset-5", "", Talk.Library)!.Stamp);
    }

    /// <summary>A walk that an earlier version of the bot kept.</summary>
    [Fact]
    public void Swaps_that_cannot_be_read_are_left_out()
    {
        WalkPlan.Of("desk-reset-5", "sit-to-stand>step-up,x,7,:,1:", Talk.Library)!.Stamp.ShouldBe(WalkPlan.Of("desk-reset-5", "", Talk.Library)!.Stamp);
    }
}
