using HipBot.Engine.Chat;
using HipBot.Engine.DailyPrompts.Delivering;
using HipBot.Engine.Tests.Chat;

namespace HipBot.Engine.Tests.DailyPrompts.Posting;

/// <summary>A prompt and its buttons. It is Wednesday, 25 November 2026, noon in UTC.</summary>
public sealed class PromptTests
{
    private static readonly DateOnly Today = new(2026, 11, 25);

    [Fact]
    public async Task A_prompt_has_done_a_way_on_snooze_and_not_today()
    {
        var (_, card) = await PromptedAsync();

        var labels = card.Single().Buttons.Select(button => button.Label).ToList();
        (labels[0], labels[2], labels[3], labels.Count).ShouldBe(("Done", "Snooze 1 h", "Not today", 4));
        labels[1].ShouldBeOneOf("Start", "Read more");
    }

    [Fact]
    public async Task Done_counts_the_day_once_however_often_it_is_pressed()
    {
        var (talk, card) = await PromptedAsync();

        var well = await talk.PressAsync(card, "Done");
        await talk.PressAsync(card, "Done");

        well.Single().Text.Plain.ShouldContain("Well done. 1 of the last 7 days.");
        well.Single().Edits.ShouldBeTrue();
        well.Single().Buttons.ShouldNotContain(button => button.Label == "Done");
        talk.Prompts.Done.ShouldBe([("test:ana", Today)]);
    }

    [Fact]
    public async Task Done_on_an_older_prompt_counts_its_own_day_and_speaks_of_the_last_seven()
    {
        var (talk, old) = await PromptedAsync();
        await talk.WaitAsync(TimeSpan.FromDays(1));
        var newer = await talk.WaitAsync(TimeSpan.FromDays(1));
        await talk.PressAsync(newer, "Done");

        var reply = await talk.PressAsync(old, "Done");

        reply.Single().Text.Plain.ShouldContain("2 of the last 7 days.");
        talk.Prompts.Done.ShouldBe([("test:ana", Today.AddDays(2)), ("test:ana", Today)], ignoreOrder: true);
    }

    [Theory]
    [InlineData("1_done_kettle-turns_20261126")]
    [InlineData("1_done_kettle-turns_20261117")]
    [InlineData("1_done_kettle-turns_99991231")]
    [InlineData("1_done_kettle-turns_00010101")]
    [InlineData("1_done_kettle-turns_")]
    public async Task Done_for_another_day_than_the_last_ones_counts_nothing_and_is_kind(string token)
    {
        var (talk, _) = await PromptedAsync();

        (await talk.DoAsync(new ChatAct.Press(token))).Single().Text.Plain.ShouldContain("Well done all the same.");
        talk.Prompts.Done.ShouldBeEmpty();
    }

    [Fact]
    public async Task Snooze_brings_it_again_after_an_hour_and_does_not_move_tomorrow()
    {
        var (talk, card) = await PromptedAsync();

        var later = await talk.PressAsync(card, "Snooze 1 h");
        var again = await talk.WaitUntilAsync(14);

        later.Single().Text.Plain.ShouldContain("I come back at 14:00.");
        again.Single().Text.Plain.ShouldBe(card.Single().Text.Plain);
        talk.Prompts.Subscriptions.Single().Next!.Date.ShouldBe(Today.AddDays(1));
    }

    [Fact]
    public async Task A_second_press_of_snooze_brings_no_second_one_and_says_the_same_time()
    {
        var (talk, card) = await PromptedAsync();
        await talk.PressAsync(card, "Snooze 1 h");
        await talk.WaitAsync(TimeSpan.FromMinutes(10));

        var again = await talk.PressAsync(card, "Snooze 1 h");

        again.Single().Text.Plain.ShouldContain("I come back at 14:00.");
        (await talk.WaitUntilAsync(15)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Once_it_came_again_the_older_one_promises_nothing()
    {
        var (talk, card) = await PromptedAsync();
        await talk.PressAsync(card, "Snooze 1 h");
        await talk.WaitUntilAsync(14);

        var reply = await talk.PressAsync(card, "Snooze 1 h");

        reply.Single().Text.Plain.ShouldNotContain("I come back");
        (await talk.WaitUntilAsync(16)).ShouldBeEmpty();
    }

    [Fact]
    public async Task It_can_be_put_off_three_times_and_then_no_more()
    {
        var (talk, card) = await PromptedAsync();
        for (var times = 1; times <= 3; times++)
        {
            await talk.PressAsync(card, "Snooze 1 h");
            card = await talk.WaitAsync(TimeSpan.FromHours(1));
            card.ShouldHaveSingleItem();
        }

        card.Single().Buttons.ShouldNotContain(button => button.Label == "Snooze 1 h");
    }

    [Fact]
    public async Task Nothing_is_put_off_into_the_night()
    {
        var (talk, card) = await PromptedAsync("21:30");

        var reply = await talk.PressAsync(card, "Snooze 1 h");

        reply.Single().Text.Plain.ShouldContain("22:30");
        reply.Single().Text.Plain.ShouldContain("in peace");
        talk.Prompts.Deliveries.ShouldAllBe(delivery => delivery.Kind == DeliveryKind.Prompt);
    }

    [Fact]
    public async Task Who_asks_for_the_night_can_put_it_off_in_the_night()
    {
        var (talk, card) = await PromptedAsync("22:30");

        (await talk.PressAsync(card, "Snooze 1 h")).Single().Text.Plain.ShouldContain("I come back at 23:30.");
    }

    [Theory]
    [InlineData("Done")]
    [InlineData("Not today")]
    public async Task What_was_put_off_does_not_come_after_all(string button)
    {
        var (talk, card) = await PromptedAsync();
        await talk.PressAsync(card, "Snooze 1 h");

        await talk.PressAsync(card, button);

        (await talk.WaitUntilAsync(15)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("/daily off")]
    [InlineData("/forgetme")]
    public async Task What_was_put_off_goes_with_all_the_rest(string command)
    {
        var (talk, card) = await PromptedAsync();
        await talk.PressAsync(card, "Snooze 1 h");

        var asked = await talk.SayAsync(command);
        if (command == "/forgetme")
        {
            await talk.PressAsync(asked, "Remove everything");
            talk.Prompts.Deliveries.ShouldBeEmpty();
        }

        (await talk.WaitUntilAsync(15)).ShouldBeEmpty();
        (await talk.WaitUntilAsync(13)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Not_today_is_taken_without_a_word_of_blame_and_tomorrow_comes()
    {
        var (talk, card) = await PromptedAsync();

        var reply = await talk.PressAsync(card, "Not today");

        reply.Single().Text.Plain.ShouldEndWith("All right, not today.");
        talk.Prompts.Done.ShouldBeEmpty();
        (await talk.WaitAsync(TimeSpan.FromDays(1))).ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("20261125-1")]
    [InlineData("20261125-7")]
    [InlineData("20261125-99999999999")]
    [InlineData("20261124-0")]
    [InlineData("20261125")]
    [InlineData("")]
    public async Task A_forged_snooze_brings_nothing(string detail)
    {
        var (talk, _) = await PromptedAsync();

        await talk.DoAsync(new ChatAct.Press($"1_snooze_{talk.Prompts.Subscriptions.Single().Id}_{detail}"));

        talk.Prompts.Deliveries.Count.ShouldBe(1);
    }

    [Fact]
    public async Task The_snooze_of_somebody_else_brings_nothing()
    {
        var (talk, card) = await PromptedAsync();
        (talk.Person, talk.Chat) = ("test:ben", "test:ben");

        (await talk.PressAsync(card, "Snooze 1 h")).Single().Text.Plain.ShouldContain("no longer");
        talk.Prompts.Deliveries.Count.ShouldBe(1);
    }

    [Fact]
    public async Task In_a_group_each_person_presses_for_themselves_and_hears_it_alone()
    {
        var talk = new Talk { Place = ChatPlaces.Group, Chat = "test:#hall", IsModerator = true };
        await talk.SayAsync("/daily time=13:00 zone=utc");
        talk.IsModerator = false;
        var card = await talk.WaitUntilAsync(13);

        var first = await talk.PressAsync(card, "Done");
        talk.Person = "test:ben";
        var second = await talk.PressAsync(card, "Done");

        card.Single().Buttons.ShouldNotContain(button => button.Label == "Snooze 1 h" || button.Label == "Not today");
        first.Concat(second).ShouldAllBe(reply => reply.IsPrivate && !reply.Edits);
        talk.Prompts.Done.ShouldBe([("test:ana", Today), ("test:ben", Today)], ignoreOrder: true);
    }

    [Fact]
    public async Task No_prompt_comes_again_until_all_that_fit_have_come()
    {
        var talk = new Talk();
        await talk.SayAsync("/daily time=13:00 zone=utc focus=runner");
        var fitting = Talk.Library.Prompts.Values.Count(prompt => prompt.Focus.Contains(Engine.Content.PromptFocus.Runner));

        var seen = new List<string>();
        for (var day = 0; day < Math.Min(fitting, 60); day++)
        {
            seen.Add((await talk.WaitUntilAsync(13)).Single().Text.Plain);
        }

        seen.ShouldBeUnique();
    }

    [Theory]
    [InlineData("my leg is numb", null)]
    [InlineData("my leg is numb", "Yes")]
    [InlineData("i cant feel between my legs and i cant pee", null)]
    public async Task Beside_a_warning_sign_no_prompt_comes(string said, string? answered)
    {
        var talk = new Talk();
        await talk.SayAsync("/daily time=13:00 zone=utc");
        await talk.WaitUntilAsync(12, 55);
        var asked = await talk.SayAsync(said);
        if (answered is not null)
        {
            await talk.PressAsync(asked, answered);
        }

        (await talk.WaitUntilAsync(13)).ShouldBeEmpty();
        (await talk.WaitAsync(TimeSpan.FromDays(1))).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Where_the_sign_is_not_there_the_prompt_comes()
    {
        var talk = new Talk();
        await talk.SayAsync("/daily time=13:00 zone=utc");
        await talk.WaitUntilAsync(12, 55);
        await talk.PressAsync(await talk.SayAsync("my leg is numb"), "No");

        (await talk.WaitUntilAsync(13)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_prompt_in_the_middle_of_an_exercise_leaves_the_exercise_as_it_is()
    {
        var talk = new Talk();
        await talk.SayAsync("/daily time=13:00 zone=utc");
        await talk.WaitUntilAsync(12, 55);
        var step = await talk.PressAsync(await talk.DoAsync(new ChatAct.Press("1_go_dead-bug_")), "Begin");

        var card = await talk.WaitUntilAsync(13);
        await talk.PressAsync(card, "Done");

        (await talk.PressAsync(step, "Next")).Single().Text.Plain.ShouldContain("(step 2 of");
    }

    [Fact]
    public async Task Start_leads_into_the_exercise_of_the_prompt()
    {
        var talk = new Talk();
        await talk.SayAsync("/daily time=13:00 zone=utc");
        var card = await talk.WaitUntilAsync(13);
        while (card.Single().Buttons[1].Label != "Start")
        {
            card = await talk.WaitUntilAsync(13);
        }

        (await talk.PressAsync(card, "Start")).Single().Buttons[0].Label.ShouldBe("Begin");
        talk.Walks.All.ShouldHaveSingleItem();
    }

    private static async Task<(Talk Talk, IReadOnlyList<ChatReply> Card)> PromptedAsync(string time = "13:00")
    {
        var talk = new Talk();
        await talk.SayAsync($"/daily time={time} zone=utc");
        var due = TimeOnly.Parse(time, null);
        return (talk, await talk.WaitUntilAsync(due.Hour, due.Minute));
    }
}
