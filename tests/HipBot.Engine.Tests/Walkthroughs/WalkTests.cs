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
        var card = await talk.BeginAsync(subject);

        for (var step = 1; step <= plan.Steps.Count; step++)
        {
            var planned = plan.Steps[step - 1];
            card.Single().Text.Plain.ShouldContain($"(step {step} of {plan.Steps.Count}");
            card.Single().Until.ShouldBe(planned.Seconds is { } seconds ? talk.Time.GetUtcNow().AddSeconds(planned.SecondsToGetReady + seconds) : null);
            card = await talk.PressAsync(card, step == plan.Steps.Count ? "Done" : "Next");
        }

        card.Single().Text.Plain.ShouldStartWith("Done:");
        talk.Walks.All.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_second_press_of_the_same_button_changes_nothing_and_says_where_one_is()
    {
        var talk = new Talk();
        var first = await talk.BeginAsync("dead-bug");

        await talk.PressAsync(first, "Next");
        var again = await talk.PressAsync(first, "Next");

        again.Single().Text.Plain.ShouldStartWith("That button was from another step. You are here:");
        again.Single().Text.Plain.ShouldContain("(step 2 of");
    }

    [Fact]
    public async Task Two_presses_at_once_go_one_step()
    {
        var talk = new Talk();
        var first = await talk.BeginAsync("dead-bug");

        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => talk.PressAsync(first, "Next"), TestContext.Current.CancellationToken)));

        talk.Walks.All.Single().Step.ShouldBe(1);
    }

    [Theory]
    [InlineData("1_walk_Next_abcdef-0")]
    [InlineData("1_walk_Next_")]
    [InlineData("1_walk_99_abcdef-0")]
    [InlineData("1_walk_Next_abcdef-99999999999")]
    [InlineData("1_hurts__x-1")]
    [InlineData("1_where_back_x-1")]
    [InlineData("1_where_nowhere_x-1")]
    [InlineData("1_how_mild_x-1")]
    [InlineData("1_how_odd_x-1")]
    [InlineData("1_after_dead-bug_great")]
    [InlineData("1_after_dead-bug_easy-sideways-x")]
    [InlineData("1_after_nothing_easy")]
    [InlineData("1_go_nothing_")]
    [InlineData("1_go_move-7-chair-1-1_")]
    [InlineData("1_move_chair-maybe_1000")]
    [InlineData("1_move_-yes_5")]
    public async Task A_forged_press_changes_nothing_and_gets_a_helpful_word(string token)
    {
        var talk = new Talk();
        await talk.BeginAsync("glute-bridge");
        var before = talk.Walks.All.Single();

        var reply = await talk.DoAsync(new ChatAct.Press(token));

        reply.Single().Text.Plain.ShouldNotBeEmpty();
        reply.Single().Text.Plain.ShouldNotContain("Something went wrong");
        talk.Walks.All.Single().ShouldBe(before);
    }

    [Fact]
    public async Task A_button_that_nobody_knows_shows_where_one_is()
    {
        var talk = new Talk();
        await talk.BeginAsync("glute-bridge");

        var reply = await talk.DoAsync(new ChatAct.Press($"1_walk_Fly_{talk.Walks.All.Single().Tag}-0"));

        reply.Single().Text.Plain.ShouldContain("You are here:");
    }

    [Fact]
    public async Task Back_pause_and_go_on_lead_where_they_say()
    {
        var talk = new Talk();
        var card = await talk.PressAsync(await talk.PressAsync(await talk.BeginAsync("dead-bug"), "Next"), "Back");
        card.Single().Text.Plain.ShouldContain("(step 1 of");

        var paused = await talk.PressAsync(await talk.PressAsync(card, "Next"), "Pause");
        talk.Time.Advance(TimeSpan.FromHours(3));

        (await talk.PressAsync(paused, "Go on")).Single().Text.Plain.ShouldContain("(step 2 of");
    }

    [Fact]
    public async Task Who_does_not_begin_has_not_stopped_at_a_step()
    {
        var talk = new Talk();

        var reply = await talk.PressAsync(await talk.DoAsync(new ChatAct.Press("1_go_dead-bug_")), "Not now");

        reply.Single().Text.Plain.ShouldBe("All right. It is here whenever you like.");
        talk.Walks.All.ShouldBeEmpty();
    }

    [Fact]
    public async Task After_a_day_a_walk_is_closed_with_a_kind_word_and_a_way_to_begin_again()
    {
        var talk = new Talk();
        var card = await talk.BeginAsync("dead-bug");
        talk.Time.Advance(TimeSpan.FromHours(25));

        var reply = await talk.PressAsync(card, "Next");

        reply.Single().Text.Plain.ShouldContain("No harm done");
        talk.Walks.All.ShouldBeEmpty();
        (await talk.PressAsync(reply, "Begin again")).Single().Text.Plain.ShouldStartWith("Dead bug");
    }

    [Fact]
    public async Task A_press_on_an_earlier_walk_says_where_one_is_now()
    {
        var talk = new Talk();
        var earlier = await talk.BeginAsync("dead-bug");
        await talk.BeginAsync("glute-bridge");
        var before = talk.Walks.All.Single();

        var reply = await talk.PressAsync(earlier, "Next");

        reply.Single().Text.Plain.ShouldBe("That button is from an earlier one. You are at step 1 of 7 of \"Glute bridge\".");
        reply.Single().Edits.ShouldBeFalse();
        talk.Walks.All.Single().ShouldBe(before);
        (await talk.PressAsync(reply, "Go on there")).Single().Text.Plain.ShouldStartWith("Glute bridge");
    }

    [Fact]
    public async Task In_a_group_others_are_invited_to_start_their_own()
    {
        var talk = new Talk { Place = ChatPlaces.Group };
        var first = await talk.BeginAsync("dead-bug");
        talk.Person = "test:ben";

        var reply = await talk.PressAsync(first, "Next");

        reply.Single().Text.Plain.ShouldContain("start your own");
        reply.Single().IsPrivate.ShouldBeTrue();
        reply.Single().Edits.ShouldBeFalse();
        reply.Single().Buttons.Select(button => button.Label).ShouldBe(["Find something for me", "Exercises"]);
        talk.Walks.All.Single().Step.ShouldBe(0);
    }

    /// <summary>The reply must not take the place of somebody else's card.</summary>
    [Fact]
    public async Task In_a_group_whoever_presses_on_somebody_elses_card_hears_where_their_own_walk_is()
    {
        var talk = new Talk { Place = ChatPlaces.Group };
        var first = await talk.BeginAsync("dead-bug");
        talk.Person = "test:ben";
        await talk.BeginAsync("glute-bridge");

        var reply = await talk.PressAsync(first, "Stop");

        reply.Single().Text.Plain.ShouldContain("somebody else's");
        reply.Single().IsPrivate.ShouldBeTrue();
        reply.Single().Edits.ShouldBeFalse();
        talk.Walks.All.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("/routine desk reset", "5-minute desk reset")]
    [InlineData("/routine evening", "8-minute evening unwind")]
    [InlineData("/routine hip-core", "Which routine?")]
    [InlineData("/routine", "Which routine?")]
    [InlineData("/routine moon walk", "I have no routine of that name")]
    public async Task A_routine_is_found_by_a_part_of_its_name(string command, string reply) =>
        (await new Talk().SayAsync(command)).Single().Text.Plain.ShouldStartWith(reply);
}
