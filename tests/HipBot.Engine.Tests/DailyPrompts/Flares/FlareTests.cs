using HipBot.Engine.Chat;
using HipBot.Engine.Content;
using HipBot.Engine.DailyPrompts;
using HipBot.Engine.DailyPrompts.Decks;
using HipBot.Engine.Tests.Chat;

namespace HipBot.Engine.Tests.DailyPrompts.Flares;

/// <summary>Bad days. It is Wednesday, 25 November 2026.</summary>
public sealed class FlareTests
{
    [Fact]
    public async Task The_warning_signs_come_first_and_then_what_helps()
    {
        var text = (await new Talk().SayAsync("/flare")).Single().Text.Plain;

        text.ShouldStartWith(Talk.Library.Topics["emergency-signs"].ShortAnswer.Plain);
        text.ShouldContain(Talk.Library.Topics["flare-up-plan"].ShortAnswer.Plain);
    }

    [Fact]
    public async Task Without_prompts_there_is_nothing_to_choose_about_them()
    {
        var reply = (await new Talk().SayAsync("/flare")).Single();

        reply.Text.Plain.ShouldNotContain("daily prompts");
        reply.Buttons.ShouldNotContain(button => button.Label.StartsWith("Gentle"));
    }

    [Fact]
    public async Task Gentle_prompts_come_until_a_date_and_then_they_grow()
    {
        var talk = await SubscribedAsync();

        var said = await talk.PressAsync(await talk.SayAsync("/flare"), "Gentle for a week");

        said.Single().Text.Plain.ShouldContain("Until Thu 3 Dec only gentle ones come");
        Wishes(talk, "2026-12-02").ShouldBe(new PromptWishes(PromptFocus.Gentle, LeftOut.None, 1));
        Wishes(talk, "2026-12-03").HighestLevel.ShouldBe(1);
        Wishes(talk, "2026-12-10").HighestLevel.ShouldBe(2);
        Wishes(talk, "2026-12-17").HighestLevel.ShouldBe(3);
        (await talk.SayAsync("/daily")).Single().Text.Plain.ShouldContain("gentle until Thu 3 Dec");
    }

    [Fact]
    public async Task A_pause_ends_by_itself_and_begins_with_easy_ones()
    {
        var talk = await SubscribedAsync();

        var said = await talk.PressAsync(await talk.SayAsync("/flare"), "Pause for a week");

        said.Single().Text.Plain.ShouldContain("Nothing comes until Thu 3 Dec. Then it begins with easy ones.");
        talk.Prompts.Subscriptions.Single().Next!.Date.ShouldBe(new DateOnly(2026, 12, 3));
        Wishes(talk, "2026-12-03").HighestLevel.ShouldBe(1);
    }

    [Fact]
    public async Task Who_is_better_sooner_says_so_and_they_grow_from_that_day()
    {
        var talk = await SubscribedAsync();
        var flare = await talk.PressAsync(await talk.SayAsync("/flare"), "Gentle for two weeks");
        flare.Single().Text.Plain.ShouldContain("Better sooner? Send /flare again.");
        talk.Time.Advance(TimeSpan.FromDays(2));

        var again = await talk.SayAsync("/flare");
        var said = await talk.PressAsync(again, "I am better");

        again.Single().Text.Plain.ShouldContain("gentle until Thu 10 Dec");
        said.Single().Text.Plain.ShouldContain("Easy ones come for a week");
        Wishes(talk, "2026-11-27").ShouldBe(new PromptWishes(null, LeftOut.None, 1));
        Wishes(talk, "2026-12-11").HighestLevel.ShouldBe(3);
    }

    [Fact]
    public async Task I_am_better_pressed_late_makes_nothing_easy_again()
    {
        var talk = await SubscribedAsync();
        await talk.PressAsync(await talk.SayAsync("/flare"), "Gentle for a week");
        var again = await talk.SayAsync("/flare");
        talk.Time.Advance(TimeSpan.FromDays(40));
        var before = talk.Prompts.Subscriptions.Single();

        await talk.PressAsync(again, "I am better");

        talk.Prompts.Subscriptions.Single().ShouldBe(before);
    }

    [Theory]
    [InlineData("Gentle for a week")]
    [InlineData("Pause for a week")]
    public async Task A_longer_pause_stays_and_is_what_is_said(string button)
    {
        var talk = await SubscribedAsync();
        await talk.SayAsync("/daily pause 1 february");

        var said = await talk.PressAsync(await talk.SayAsync("/flare"), button);

        said.Single().Text.Plain.ShouldContain("Nothing comes until Mon 1 Feb");
        talk.Prompts.Subscriptions.Single().PausedUntil.ShouldBe(new DateOnly(2027, 2, 1));
    }

    [Fact]
    public async Task A_pause_without_an_end_stays_one()
    {
        var talk = await SubscribedAsync();
        await talk.PressAsync(await talk.PressAsync(await talk.SayAsync("/daily"), "Pause"), "Until I resume");

        (await talk.PressAsync(await talk.SayAsync("/flare"), "Pause for a week")).Single().Text.Plain.ShouldContain("/daily resume");
        talk.Prompts.Subscriptions.Single().PausedUntil.ShouldBe(DateOnly.MaxValue);
    }

    [Fact]
    public async Task Prompts_that_ended_are_not_promised()
    {
        var talk = await SubscribedAsync();
        var before = await talk.SayAsync("/flare");
        talk.Prompts.Put(talk.Prompts.Subscriptions.Single() with { End = SubscriptionEnd.Blocked, EndIsTold = true, Next = null });

        (await talk.SayAsync("/flare")).Single().Buttons.ShouldNotContain(button => button.Label.StartsWith("Gentle"));
        (await talk.PressAsync(before, "Gentle for a week")).Single().Text.Plain.ShouldContain("no daily prompts now");
    }

    [Fact]
    public async Task In_a_group_it_is_about_the_persons_own_prompts_and_nobody_else_sees_it()
    {
        var talk = await SubscribedAsync();
        (talk.Place, talk.Chat, talk.IsModerator) = (ChatPlaces.Group, "test:#hall", true);
        await talk.SayAsync("/daily time=9 zone=utc");

        var flare = await talk.SayAsync("/flare");
        await talk.PressAsync(flare, "Pause for a week");

        flare.ShouldAllBe(reply => reply.IsPrivate);
        flare.Single().Buttons.ShouldNotContain(button => button.Label == "Pause for longer");
        talk.Prompts.Subscriptions.Single(subscription => subscription.Person is null).PausedUntil.ShouldBeNull();
        talk.Prompts.Subscriptions.Single(subscription => subscription.Person is not null).PausedUntil.ShouldNotBeNull();
    }

    [Theory]
    [InlineData("1_flare_gentle_3")]
    [InlineData("1_flare_gentle_")]
    [InlineData("1_flare_pause_99999999999")]
    [InlineData("1_flare_better_")]
    [InlineData("1_flare_x_1")]
    public async Task A_forged_press_changes_nothing(string token)
    {
        var talk = await SubscribedAsync();
        var before = talk.Prompts.Subscriptions.Single();

        (await talk.DoAsync(new ChatAct.Press(token))).Single().Text.Plain.ShouldNotContain("Something went wrong");
        talk.Prompts.Subscriptions.Single().ShouldBe(before);
    }

    [Fact]
    public async Task What_is_kept_is_a_date_and_nothing_of_what_hurts()
    {
        var talk = await SubscribedAsync();
        await talk.PressAsync(await talk.SayAsync("/flare"), "Gentle for a week");

        (await talk.SayAsync("/mydata")).Single().Document!.Content.ShouldNotMatch("(?i)flare|pain|hurt");
    }

    private static async Task<Talk> SubscribedAsync()
    {
        var talk = new Talk();
        await talk.SayAsync("/daily time=13:00 zone=utc");
        return talk;
    }

    private static PromptWishes Wishes(Talk talk, string date) => talk.Prompts.Subscriptions.Single().WishesOn(DateOnly.Parse(date, null));
}
