using HipBot.Engine.Tests.Chat;
using HipBot.Engine.Walkthroughs;

namespace HipBot.Engine.Tests.Walkthroughs;

/// <summary>Finding something to do: by place and minutes, with at most three short questions.</summary>
public sealed class MoveTests
{
    [Theory]
    [InlineData("where do i start")]
    [InlineData("Where do I start?")]
    [InlineData("which exercise should i do")]
    [InlineData("i want to begin, give me something to do")]
    [InlineData("what should i do first")]
    [InlineData("how do i begin")]
    [InlineData("pick an exercise for me")]
    [InlineData("i have 10 minutes, what should i do")]
    public async Task Who_asks_where_to_start_is_led_to_a_walk_by_three_questions(string question)
    {
        var talk = new Talk();
        var answer = await talk.SayAsync(question);

        var where = await talk.PressAsync(answer, answer.Single().Buttons[0].Label);
        var kneeling = await talk.PressAsync(where, "On the floor");
        var minutes = await talk.PressAsync(kneeling, "No kneeling");
        var intro = await talk.PressAsync(minutes, "10 minutes");

        // The first question stands below the answer; the others take its place.
        answer.Single().Buttons[0].Label.ShouldBe("Find something for me");
        where.Single().Edits.ShouldBeFalse();
        kneeling.Single().Edits.ShouldBeTrue();
        intro.Single().Text.Plain.ShouldStartWith("10 minutes, on the floor");
        (await talk.PressAsync(intro, "Begin")).Single().Text.Plain.ShouldContain("(step 1 of");
    }

    [Theory]
    [InlineData("/move minutes=5 place=chair", "5 minutes, on a chair")]
    [InlineData("/move minutes=20 place=floor kneeling=yes", "20 minutes, on the floor")]
    [InlineData("/move place=floor kneeling=no", "How many minutes")]
    [InlineData("/move place=floor minutes=5", "Is kneeling well")]
    [InlineData("/move", "Where do you want")]
    public async Task What_was_said_is_not_asked(string command, string reply) =>
        (await new Talk().SayAsync(command)).Single().Text.Plain.ShouldStartWith(reply);

    [Fact]
    public async Task What_was_said_before_a_question_is_known_after_it()
    {
        var talk = new Talk();

        var kneeling = await talk.PressAsync(await talk.SayAsync("/move minutes=5"), "On the floor");

        (await talk.PressAsync(kneeling, "Yes")).Single().Text.Plain.ShouldStartWith("5 minutes, on the floor");
    }

    public static TheoryData<string, int, int> Sets =>
        new(from place in new[] { "floor", "chair", "standing" } from kneeling in new[] { 0, 1 } from minutes in MoveSet.Lengths select (place, kneeling, minutes));

    /// <summary>Bug: twenty minutes on a chair were seven, and were called twenty.</summary>
    [Theory]
    [MemberData(nameof(Sets))]
    public void A_set_fits_place_and_minutes_on_every_day(string place, int kneeling, int minutes)
    {
        for (var day = 1; day <= 366; day++)
        {
            var name = $"move-{minutes}-{place}-{kneeling}-{day}";
            var steps = MoveSet.Read(name)!.StepsIn(Talk.Library);

            var takes = steps.Sum(step => step.Seconds) / 60;
            takes.ShouldBe(place == "chair" ? Math.Min(15, minutes) : minutes);
            WalkPlan.Of(name, "", Talk.Library)!.Title.ShouldStartWith($"{takes} minutes, ");
            steps.GroupBy(step => step.Exercise).ShouldAllBe(exercise => exercise.Count() <= (place == "chair" ? 2 : 1));
            steps.ShouldAllBe(step => kneeling == 1 || !Talk.Library.Exercises[step.Exercise].Position.ToString().Contains("neel"));
        }
    }

    [Fact]
    public async Task A_length_that_a_place_does_not_fill_is_not_offered()
    {
        var minutes = await new Talk().SayAsync("/move place=chair");

        minutes.Single().Buttons.Select(button => button.Label).ShouldBe(["5 minutes", "10 minutes", "15 minutes"]);
    }
}
