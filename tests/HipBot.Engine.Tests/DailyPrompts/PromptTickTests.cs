using HipBot.Engine.Content;
using HipBot.Engine.DailyPrompts;
using HipBot.Engine.DailyPrompts.Decks;
using HipBot.Engine.DailyPrompts.Delivering;
using HipBot.Engine.DailyPrompts.Scheduling;
using HipBot.Engine.Tests.Chat;

namespace HipBot.Engine.Tests.DailyPrompts;

/// <summary>What becomes of a subscription that is due.</summary>
public sealed class PromptTickTests
{
    private static readonly DateTimeOffset Morning = new(2026, 11, 25, 8, 0, 0, TimeSpan.Zero);
    private static readonly PromptShelf Shelf = new(Talk.Library, new DateOnly(2026, 11, 25));

    [Fact]
    public void A_prompt_that_is_due_is_sent_and_the_next_one_is_tomorrow()
    {
        var (after, delivery) = Decide(Daily(), Morning.AddSeconds(3));

        delivery.ShouldNotBeNull().State.ShouldBe(DeliveryState.Waiting);
        delivery.Key.ShouldBe($"prompt:{after.Id}:2026-11-25");
        Talk.Library.Prompts.ShouldContainKey(delivery.Prompt);
        delivery.Expires.ShouldBe(Morning.AddHours(2));
        after.Next.ShouldBe(new DueTime(new DateOnly(2026, 11, 26), Morning.AddDays(1)));
        after.LastDate.ShouldBe(new DateOnly(2026, 11, 25));
    }

    [Fact]
    public void What_is_not_due_stays_as_it_is()
    {
        var daily = Daily();

        Decide(daily, Morning.AddSeconds(-1)).ShouldBe(new DueDecision(daily, null));
    }

    [Fact]
    public void Later_than_the_grace_time_it_is_left_out_and_not_made_up_for()
    {
        var (after, delivery) = Decide(Daily(), Morning.AddHours(2));

        delivery!.State.ShouldBe(DeliveryState.Skipped);
        after.Next!.Date.ShouldBe(new DateOnly(2026, 11, 26));
        after.Deck.ShouldBe(Daily().Deck with { Seed = after.Deck.Seed });
    }

    [Fact]
    public void After_a_week_without_power_one_is_sent_and_only_if_it_is_in_time()
    {
        var (after, delivery) = Decide(Daily(), Morning.AddDays(7).AddHours(1));

        delivery!.State.ShouldBe(DeliveryState.Skipped);
        after.Next.ShouldBe(new DueTime(new DateOnly(2026, 12, 2), Morning.AddDays(7)));
        Decide(after, Morning.AddDays(7).AddHours(1)).Delivery!.State.ShouldBe(DeliveryState.Waiting);
        Decide(Daily(), Morning.AddDays(7).AddHours(3)).After.Next!.Date.ShouldBe(new DateOnly(2026, 12, 3));
    }

    [Fact]
    public void Nothing_comes_late_in_the_night()
    {
        var evening = Daily(new TimeOnly(21, 0));

        Decide(evening, Morning.AddHours(13.5)).Delivery!.Expires.ShouldBe(Morning.AddHours(14));
        Decide(evening, Morning.AddHours(14)).Delivery!.State.ShouldBe(DeliveryState.Skipped);
    }

    [Fact]
    public void Who_asks_for_the_night_gets_it() =>
        Decide(Daily(new TimeOnly(23, 30)), Morning.AddHours(17)).Delivery!.State.ShouldBe(DeliveryState.Waiting);

    [Fact]
    public void Changing_the_time_after_todays_prompt_makes_the_next_one_tomorrows()
    {
        var after = Decide(Daily(), Morning).After;

        var changed = (after with { Schedule = after.Schedule with { Time = new TimeOnly(20, 0) } }).NextAfter(Morning.AddHours(1));

        changed.Next!.Date.ShouldBe(new DateOnly(2026, 11, 26));
        (Daily() with { Schedule = after.Schedule with { Time = new TimeOnly(20, 0) } }).NextAfter(Morning.AddHours(-1)).Next!.Date.ShouldBe(new DateOnly(2026, 11, 25));
    }

    [Fact]
    public void A_pause_lasts_until_its_date()
    {
        var paused = (Daily() with { PausedUntil = new DateOnly(2026, 12, 24) }).NextAfter(Morning);

        paused.Next!.Date.ShouldBe(new DateOnly(2026, 12, 24));
        Decide(paused, paused.Next.Instant).After.PausedUntil.ShouldBeNull();
        (Daily() with { PausedUntil = DateOnly.MaxValue }).NextAfter(Morning).Next.ShouldBeNull();
    }

    [Fact]
    public void After_a_flare_the_prompts_come_back_step_by_step()
    {
        var flare = Daily() with { Focus = PromptFocus.Runner, GentleUntil = new DateOnly(2026, 12, 2) };

        flare.WishesOn(new DateOnly(2026, 12, 1)).ShouldBe(new PromptWishes(PromptFocus.Gentle, LeftOut.None, 1));
        flare.WishesOn(new DateOnly(2026, 12, 2)).ShouldBe(new PromptWishes(PromptFocus.Runner, LeftOut.None, 1));
        flare.WishesOn(new DateOnly(2026, 12, 9)).ShouldBe(new PromptWishes(PromptFocus.Runner, LeftOut.None, 2));
        flare.WishesOn(new DateOnly(2026, 12, 16)).ShouldBe(new PromptWishes(PromptFocus.Runner, LeftOut.None, 3));
    }

    [Fact]
    public void New_rules_of_a_zone_move_the_time_where_it_is_still_to_come()
    {
        var early = Daily() with { Next = new DueTime(new DateOnly(2026, 11, 25), Morning.AddHours(-1)) };

        var (after, delivery) = Decide(early, Morning.AddMinutes(-30));

        delivery.ShouldBeNull();
        after.Next.ShouldBe(new DueTime(new DateOnly(2026, 11, 25), Morning));
    }

    [Fact]
    public void A_zone_that_is_gone_ends_it_with_a_reason()
    {
        var lost = Daily() with { Schedule = new PromptSchedule(new TimeOnly(8, 0), "Mars/Olympus", Weekdays.All) };

        Decide(lost, Morning).ShouldBe(new DueDecision(lost with { Next = null, End = SubscriptionEnd.ZoneGone }, null));
    }

    [Fact]
    public void Where_nothing_is_as_wished_the_focus_gives_way_and_the_positions_never()
    {
        var few = new PromptShelf(Talk.Library with { Prompts = Talk.Library.Prompts.Where(prompt => !prompt.Value.Focus.Contains(PromptFocus.Desk)).ToDictionary() }, new DateOnly(2026, 11, 25));

        var drawn = PromptTick.Draw(Daily() with { Focus = PromptFocus.Desk, Without = LeftOut.Floor | LeftOut.Standing }, new DateOnly(2026, 11, 25), few);

        drawn!.Prompt.Position.ShouldBe(PromptPosition.Chair);
    }

    private static DueDecision Decide(Subscription subscription, DateTimeOffset now) => PromptTick.Decide(subscription, Shelf, PromptOptions.Usual, now);

    private static Subscription Daily(TimeOnly? time = null) =>
        Subscription.Begin("test:ana/dm", "test:ana", new PromptSchedule(time ?? new TimeOnly(8, 0), "Europe/London", Weekdays.All), Morning.AddHours(-8)) with { Id = "aaaabbbbcccc" };
}
