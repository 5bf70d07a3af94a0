using HipBot.Engine.Content;
using HipBot.Engine.Tests.Chat;
using HipBot.Engine.Walkthroughs;

namespace HipBot.Engine.Tests.Walkthroughs;

/// <summary>The steps that are made of an exercise or a routine.</summary>
public sealed class WalkPlanTests
{
    private static readonly string[] BothSides = ["Left side", "Right side"];

    public static TheoryData<string> Subjects => WalkTests.Subjects;

    [Theory]
    [MemberData(nameof(Subjects))]
    public void Both_sides_get_the_same_time(string subject)
    {
        foreach (var exercise in PlanOf(subject).Steps.GroupBy(step => step.Part))
        {
            IEnumerable<int?> SecondsOf(string side) => exercise.Where(step => step.Side == side && step.Seconds is not null).Select(step => step.Seconds);
            SecondsOf("Left side").ShouldBe(SecondsOf("Right side"));
        }
    }

    [Theory]
    [MemberData(nameof(Subjects))]
    public void Whoever_works_side_by_side_hears_which_one_comes(string subject)
    {
        foreach (var part in PlanOf(subject).Steps.GroupBy(step => step.Part).Where(part => Talk.Library.Exercises[part.First().Exercise].Sides == Sides.Each))
        {
            var which = Talk.Library.Exercises[part.First().Exercise].SideIs.ShouldNotBeNull();
            part.Where(step => step.Turn?.Contains("side", StringComparison.OrdinalIgnoreCase) == true).Select(step => step.Turn)
                .ShouldBe([$"Left side first: left {which}.", $"Change sides: right {which}."]);
        }
    }

    [Theory]
    [MemberData(nameof(Subjects))]
    public void Every_text_of_an_exercise_is_said_on_each_side(string subject)
    {
        if (!Talk.Library.Exercises.TryGetValue(subject, out var exercise))
        {
            return;
        }

        string?[] sides = exercise.Sides == Sides.Each ? [.. BothSides] : [null];
        foreach (var side in sides)
        {
            PlanOf(subject).Steps.Where(step => step.Side == side).SelectMany(step => step.Texts).Distinct().ShouldBe(exercise.Steps.Select(step => step.Text));
        }
    }

    [Fact]
    public void A_long_hold_is_timed_as_often_as_it_is_done_with_time_to_come_back_into_it()
    {
        var left = PlanOf("side-plank-knees").Steps.Where(step => step is { Side: "Left side", Seconds: not null }).ToList();

        left.Select(step => step.Round).ShouldBe(["Hold 1 of 3", "Hold 2 of 3", "Hold 3 of 3"]);
        left.Select(step => step.Seconds).ShouldBe([10, 10, 10]);
        left.Select(step => step.SecondsToGetReady).ShouldBe([5, 10, 10]);
    }

    [Fact]
    public void In_a_routine_the_second_side_has_time_to_change()
    {
        var timed = PlanOf("desk-reset-5").Steps.Where(step => step is { Exercise: "figure-four-chair", Seconds: not null }).ToList();

        timed.Select(step => (step.Seconds, step.SecondsToGetReady)).ShouldBe([(32, 5), (32, 10)]);
    }

    [Fact]
    public void A_mended_text_moves_nobody_and_a_new_step_does()
    {
        var exercise = Talk.Library.Exercises["dead-bug"];
        var mended = exercise with { Steps = [exercise.Steps[0] with { Text = "Lie down." }, .. exercise.Steps.Skip(1)] };
        var longer = exercise with { Steps = [exercise.Steps[0], .. exercise.Steps] };

        StampWith(mended).ShouldBe(StampWith(exercise));
        StampWith(longer).ShouldNotBe(StampWith(exercise));
    }

    private static WalkPlan PlanOf(string subject) => WalkPlan.Of(subject, "", Talk.Library)!;

    private static string StampWith(Exercise exercise) => WalkPlan.Of(exercise.Id, "", Libraries.With(exercise))!.Stamp;
}
