using HipBot.Engine.Content;
using HipBot.Engine.Tests.Chat;
using HipBot.Engine.Walkthroughs;

namespace HipBot.Engine.Tests.Walkthroughs;

/// <summary>Easier and harder, at any time.</summary>
public sealed class LadderTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 25, 12, 0, 0, TimeSpan.Zero);

    public static TheoryData<string> Sets =>
    [
        .. Talk.Library.Routines.Keys,
        .. from place in new[] { "floor", "chair", "standing" }
           from minutes in MoveSet.Lengths
           from kneeling in new[] { 0, 1 }
           from turn in new[] { 1, 2, 3, 150, 366 }
           select $"move-{minutes}-{place}-{kneeling}-{turn}",
    ];

    [Fact]
    public async Task They_climb_the_ladder_of_an_exercise()
    {
        var talk = new Talk();

        var card = await talk.PressAsync(await talk.BeginAsync("glute-bridge"), "Harder");

        card.Single().Text.Plain.ShouldStartWith("Here is something harder.\n\nBridge march");
        (await talk.PressAsync(card, "Easier")).Single().Text.Plain.ShouldStartWith("Here is something easier.\n\nGlute bridge");
    }

    [Fact]
    public async Task What_to_take_care_of_in_another_exercise_is_said_once()
    {
        var talk = new Talk();
        var before = Talk.Library.Exercises["hip-flexor-stretch-standing"];
        var after = Talk.Library.Exercises["hip-flexor-stretch-half-kneeling"];

        var card = await talk.PressAsync(await talk.BeginAsync(before.Id), "Harder");

        foreach (var caution in after.Cautions.Except(before.Cautions))
        {
            card.Single().Text.Plain.ShouldContain(caution);
        }

        card.Single().Text.Plain.ShouldContain("You need: padded mat.");
        (await talk.PressAsync(card, "Next")).Single().Text.Plain.ShouldNotContain("Take care");
    }

    /// <summary>Bug: a rung that stood in the routine already, such as an easier one before it, sent people back to that place.</summary>
    [Theory]
    [MemberData(nameof(Sets))]
    public void Within_a_routine_only_the_place_where_one_is_changes(string subject)
    {
        var plan = WalkPlan.Of(subject, "", Talk.Library)!;
        foreach (var part in plan.Steps.Index().GroupBy(step => step.Item.Part))
        {
            foreach (var act in new[] { WalkAct.Easier, WalkAct.Harder })
            {
                var walk = new Walk("p", "c", "tag", subject, "", part.Last().Index, plan.Stamp, Now, 0);
                var climbed = Walkthrough.Decide(walk, act, walk.Step, Talk.Library, Now).Walk!;
                if (climbed == walk)
                {
                    continue;
                }

                var other = WalkPlan.Of(subject, climbed.Swaps, Talk.Library)!;
                other.Steps[climbed.Step].Part.ShouldBe(part.Key);
                IdsOf(other).Select((id, index) => index == part.Key || id == IdsOf(plan)[index]).ShouldAllBe(isSame => isSame);
                IdsOf(other)[part.Key].ShouldNotBe(IdsOf(plan)[part.Key]);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void Nobody_is_sent_to_another_place_or_to_their_knees(string subject)
    {
        foreach (var form in new[] { "easier", "harder" })
        {
            var places = IdsOf(WalkPlan.Of(subject, "", Talk.Library)!).Select(PlaceOf).ToHashSet();
            var others = IdsOf(WalkPlan.Of(subject, form, Talk.Library)!);

            others.ShouldAllBe(id => places.Contains(PlaceOf(id)));
            if (MoveSet.Read(subject) is { MayKneel: false })
            {
                others.ShouldAllBe(id => Talk.Library.Exercises[id].Position != Position.HandsAndKnees && Talk.Library.Exercises[id].Position != Position.HalfKneeling);
            }
        }
    }

    /// <summary>Bug: two places that came to hold the same exercise were taken for one.</summary>
    [Fact]
    public void What_was_changed_in_one_place_is_changed_again_in_that_place_alone()
    {
        var twice = Talk.Library with
        {
            Routines = new Dictionary<string, Routine>(StringComparer.Ordinal)
            {
                ["both"] = Talk.Library.Routines["morning-mobility-8"] with { Id = "both", Steps = [new RoutineStep("glute-bridge", 60), new RoutineStep("bridge-march", 60)] },
            },
        };
        var plan = WalkPlan.Of("both", "", twice)!;
        var atMarch = new Walk("p", "c", "tag", "both", "", 2, plan.Stamp, Now, 0);

        var easier = Walkthrough.Decide(atMarch, WalkAct.Easier, 2, twice, Now).Walk!;
        var back = Walkthrough.Decide(easier, WalkAct.Back, easier.Step, twice, Now).Walk!;
        var harder = Walkthrough.Decide(back, WalkAct.Harder, back.Step, twice, Now).Walk!;

        IdsOf(WalkPlan.Of("both", easier.Swaps, twice)!).ShouldBe(["glute-bridge", "glute-bridge"]);
        easier.Step.ShouldBe(2);
        IdsOf(WalkPlan.Of("both", harder.Swaps, twice)!).ShouldBe(["bridge-march", "glute-bridge"]);
        harder.Step.ShouldBe(0);
    }

    private static IReadOnlyList<string> IdsOf(WalkPlan plan) => [.. plan.Steps.GroupBy(step => step.Part).Select(part => part.First().Exercise)];

    private static PromptPosition PlaceOf(string id) => Talk.Library.Exercises[id].Position switch
    {
        Position.Standing => PromptPosition.Standing,
        Position.SittingOnChair => PromptPosition.Chair,
        _ => PromptPosition.Floor,
    };
}
