using HipBot.Engine.Chat;
using HipBot.Engine.Tests.Chat;
using HipBot.Engine.Walkthroughs;

namespace HipBot.Engine.Tests.Walkthroughs;

/// <summary>Being taken through exercises and routines, step by step.</summary>
public sealed class WalkTests
{
    public static TheoryData<string> Subjects => [.. Talk.Library.Exercises.Keys, .. Talk.Library.Routines.Keys];

    [Theory]
    [MemberData(nameof(Subjects))]
    public async Task Next_leads_through_every_step_to_the_end(string subject)
    {
        var talk = new Talk();
        var plan = WalkPlan.Of(subject, "", Talk.Library)!;
        var card = await BeginAsync(talk, subject);

        for (var step = 1; step <= plan.Steps.Count; step++)
        {
            card.Single().Text.Plain.ShouldContain($"(step {step} of {plan.Steps.Count}");
            card.Single().Until.ShouldBe(plan.Steps[step - 1].Seconds is { } seconds ? talk.Time.GetUtcNow().AddSeconds(seconds + 5) : null);
            card = await talk.PressAsync(card, step == plan.Steps.Count ? "Done" : "Next");
        }

        card.Single().Text.Plain.ShouldStartWith("Done:");
        talk.Walks.All.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Subjects))]
    public void Both_sides_get_the_same_time(string subject)
    {
        var steps = WalkPlan.Of(subject, "", Talk.Library)!.Steps;

        foreach (var exercise in steps.GroupBy(step => step.Exercise))
        {
            int SecondsOf(string side) => exercise.Where(step => step.Side == side).Sum(step => step.Seconds ?? 0);
            SecondsOf("Left side").ShouldBe(SecondsOf("Right side"));
        }
    }

    [Fact]
    public async Task A_second_press_of_the_same_button_changes_nothing_and_says_where_one_is()
    {
        var talk = new Talk();
        var first = await BeginAsync(talk, "dead-bug");

        await talk.PressAsync(first, "Next");
        var again = await talk.PressAsync(first, "Next");

        again.Single().Text.Plain.ShouldStartWith("That button was from another step. You are here:");
        again.Single().Text.Plain.ShouldContain("(step 2 of");
    }

    [Fact]
    public async Task Two_presses_at_once_go_one_step()
    {
        var talk = new Talk();
        var first = await BeginAsync(talk, "dead-bug");

        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => talk.PressAsync(first, "Next"), TestContext.Current.CancellationToken)));

        talk.Walks.All.Single().Step.ShouldBe(1);
    }

    [Fact]
    public async Task In_a_group_the_presses_of_others_change_nothing()
    {
        var talk = new Talk { Place = ChatPlaces.Group };
        var first = await BeginAsync(talk, "dead-bug");
        talk.Person = "test:ben";

        var reply = await talk.PressAsync(first, "Next");

        reply.Single().Text.Plain.ShouldContain("Start your own");
        reply.Single().IsPrivate.ShouldBeTrue();
        talk.Walks.All.Single().Step.ShouldBe(0);
    }

    [Theory]
    [InlineData("1_walk_Next_abcdef-0")]
    [InlineData("1_walk_Next_")]
    [InlineData("1_walk_99_abcdef-0")]
    [InlineData("1_walk_Next_abcdef-99999999999")]
    [InlineData("1_where_back_x-1")]
    [InlineData("1_how_mild_x-1")]
    [InlineData("1_after_dead-bug_great")]
    [InlineData("1_after_nothing_easy")]
    [InlineData("1_go_nothing_")]
    [InlineData("1_go_move-10-chair-1-999_")]
    [InlineData("1_go_move-7-chair-1-1_")]
    [InlineData("1_move_chair-maybe-1000_")]
    public async Task A_forged_press_changes_nothing_and_gets_a_helpful_word(string token)
    {
        var talk = new Talk();
        await BeginAsync(talk, "glute-bridge");
        var before = talk.Walks.All.Single();

        var reply = await talk.DoAsync(new ChatAct.Press(token));

        reply.Single().Text.Plain.ShouldNotContain("Something went wrong");
        if (!token.StartsWith("1_go_move-10", StringComparison.Ordinal))
        {
            talk.Walks.All.Single().ShouldBe(before);
        }
    }

    [Fact]
    public async Task Back_pause_and_go_on_lead_where_they_say()
    {
        var talk = new Talk();
        var card = await talk.PressAsync(await talk.PressAsync(await BeginAsync(talk, "dead-bug"), "Next"), "Back");
        card.Single().Text.Plain.ShouldContain("(step 1 of");

        var paused = await talk.PressAsync(await talk.PressAsync(card, "Next"), "Pause");
        talk.Time.Advance(TimeSpan.FromHours(3));

        (await talk.PressAsync(paused, "Go on")).Single().Text.Plain.ShouldContain("(step 2 of");
    }

    [Fact]
    public async Task After_a_day_a_walk_is_over()
    {
        var talk = new Talk();
        var card = await BeginAsync(talk, "dead-bug");
        talk.Time.Advance(TimeSpan.FromHours(25));

        (await talk.PressAsync(card, "Next")).Single().Text.Plain.ShouldContain("This one is over");
    }

    [Fact]
    public async Task Easier_and_harder_climb_the_ladder_also_within_a_routine()
    {
        var talk = new Talk();
        var card = await talk.PressAsync(await BeginAsync(talk, "glute-bridge"), "Harder");
        card.Single().Text.Plain.ShouldContain("Bridge march");
        (await talk.PressAsync(card, "Easier")).Single().Text.Plain.ShouldContain("Glute bridge");

        var routine = await BeginAsync(talk, "desk-reset-5");
        var total = WalkPlan.Of("desk-reset-5", "", Talk.Library)!.Steps.Count;
        var swapped = await talk.PressAsync(routine, "Harder");
        swapped.Single().Text.Plain.ShouldContain("5-minute desk reset");
        swapped.Single().Text.Plain.ShouldNotContain("Sit-to-stand (step");
        total.ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task What_hurts_leads_to_the_pain_guide_and_is_kept_nowhere()
    {
        var talk = new Talk();
        var card = await BeginAsync(talk, "dead-bug");

        var how = await talk.PressAsync(await talk.PressAsync(card, "It hurts"), "Low back");
        var reply = await talk.PressAsync(how, "Sharp, or a pinch");

        reply.Single().Text.Plain.ShouldContain(Talk.Library.Topics["pain-scale-during-exercise"].ShortAnswer.Plain);
        reply.Single().Buttons.Select(button => button.Label).ShouldBe(["Something easier", "Stop"]);
        talk.Walks.All.Single().ToString().ShouldNotContain("back", Case.Sensitive);
    }

    [Theory]
    [InlineData("Numb, tingling or weak", "cauda-equina")]
    [InlineData("I cannot stand on that leg", "hip-fracture")]
    public async Task What_may_be_grave_leads_to_the_question_about_the_sign(string feeling, string sign)
    {
        var talk = new Talk();
        var how = await talk.PressAsync(await talk.PressAsync(await BeginAsync(talk, "dead-bug"), "It hurts"), "Hip or groin");

        var reply = await talk.PressAsync(how, feeling);

        reply.Single().Text.Plain.ShouldContain(Talk.Library.Safety.Signs[sign].Question!);
        reply.Single().Buttons.Select(button => button.Label).ShouldBe(["Yes", "I am not sure", "No"]);
    }

    [Fact]
    public async Task What_was_too_hard_is_offered_easier_the_next_time()
    {
        var talk = new Talk();
        var card = await BeginAsync(talk, "bridge-march");
        while (card.Single().Buttons[0].Label is "Next" or "Done")
        {
            card = await talk.PressAsync(card, card.Single().Buttons[0].Label);
        }

        await talk.PressAsync(card, "Too hard");

        var intro = await talk.DoAsync(new ChatAct.Press("1_go_bridge-march_"));
        intro.Single().Text.Plain.ShouldContain("Last time this was too hard for you.");
        intro.Single().Buttons.Select(button => button.Label).ShouldContain("Rather: Glute bridge");
    }

    [Theory]
    [InlineData("chair", "no", 5)]
    [InlineData("standing", "no", 10)]
    [InlineData("floor", "no", 15)]
    [InlineData("floor", "yes", 20)]
    public void A_set_fits_place_and_minutes_on_every_day(string place, string kneeling, int minutes)
    {
        for (var day = 1; day <= 366; day++)
        {
            var set = MoveSet.Read($"move-{minutes}-{place}-{(kneeling == "yes" ? 1 : 0)}-{day}")!;
            var steps = set.StepsIn(Talk.Library);

            steps.Sum(step => step.Seconds).ShouldBeInRange(minutes * 60 * 3 / 4, (minutes * 60) + 75);
            steps.Select(step => step.Exercise).ShouldBeUnique();
            steps.ShouldAllBe(step => kneeling == "yes" || !Talk.Library.Exercises[step.Exercise].Position.ToString().Contains("neel"));
        }
    }

    private static async Task<IReadOnlyList<ChatReply>> BeginAsync(Talk talk, string subject) =>
        await talk.PressAsync(await talk.DoAsync(new ChatAct.Press($"1_go_{subject}_")), "Begin");
}
