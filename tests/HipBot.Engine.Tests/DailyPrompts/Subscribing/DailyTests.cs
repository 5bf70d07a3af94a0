using HipBot.Engine.Answers;
using HipBot.Engine.Chat;
using HipBot.Engine.Content;
using HipBot.Engine.DailyPrompts;
using HipBot.Engine.DailyPrompts.Scheduling;
using HipBot.Engine.Tests.Chat;

namespace HipBot.Engine.Tests.DailyPrompts.Subscribing;

/// <summary>Turning daily prompts on, changing, pausing and ending them. It is Wednesday, 25 November 2026, noon in UTC.</summary>
public sealed class DailyTests
{
    [Fact]
    public async Task Nothing_comes_until_a_person_turns_it_on()
    {
        var talk = new Talk();

        var invite = await talk.SayAsync("/daily");

        invite.Single().Text.Plain.ShouldContain("Nothing comes until you turn it on");
        talk.Prompts.Subscriptions.ShouldBeEmpty();
    }

    [Fact]
    public async Task With_a_time_and_a_city_it_is_set_and_the_next_three_are_shown()
    {
        var talk = new Talk();

        var set = await FillAsync(talk, await talk.PressAsync(await talk.SayAsync("/daily"), "Set it up"), "8 in the morning", "munich");

        set.Single().Text.Plain.ShouldContain("every day at 08:00, Berlin, Germany");
        set.Single().Text.Plain.ShouldContain("Thu 26 Nov, 08:00\n- Fri 27 Nov, 08:00\n- Sat 28 Nov, 08:00");
        talk.Prompts.Subscriptions.Single().Schedule.ShouldBe(new PromptSchedule(new TimeOnly(8, 0), "Europe/Berlin", Weekdays.All));
    }

    [Theory]
    [InlineData("germany", "Europe/Berlin")]
    [InlineData("barcelna", "Europe/Madrid")]
    [InlineData("i live in portland, oregon", "America/Los_Angeles")]
    [InlineData("it is 12:00 in lisbon", "Europe/Lisbon")]
    [InlineData("Asia/Tokyo", "Asia/Tokyo")]
    public async Task The_zone_is_found_by_what_people_say(string place, string zone)
    {
        var talk = new Talk();

        await talk.SayAsync($"/daily time=8 zone=\"{place}\"");

        talk.Prompts.Subscriptions.Single().Schedule.Zone.ShouldBe(zone);
    }

    [Theory]
    [InlineData("/daily 8am London", "08:00", "Europe/London", "every day")]
    [InlineData("/daily 7:30 berlin mon-fri", "07:30", "Europe/Berlin", "Monday to Friday")]
    [InlineData("/daily every morning at 8 in new york", "08:00", "America/New_York", "every day")]
    [InlineData("/daily weekdays at half past six pm paris, france", "18:30", "Europe/Paris", "Monday to Friday")]
    [InlineData("/daily Lisbon 20:15 every day but sunday", "20:15", "Europe/Lisbon", "Mon, Tue, Wed, Thu, Fri, Sat")]
    public async Task On_a_phone_all_of_it_can_stand_behind_the_command(string text, string time, string zone, string days)
    {
        var talk = new Talk();

        var reply = await talk.SayAsync(text);

        reply.Single().Text.Plain.ShouldContain($"when: {days} at {time}");
        talk.Prompts.Subscriptions.Single().Schedule.Zone.ShouldBe(zone);
    }

    [Fact]
    public async Task A_place_of_several_is_asked_about_and_never_by_an_offset()
    {
        var talk = new Talk();

        var asked = await talk.SayAsync("/daily time=7 zone=portland");
        await talk.PressAsync(asked, "Portland, Maine, USA");

        asked.Single().Pressable.ShouldAllBe(button => !button.Label.Contains("UTC") && !button.Label.Contains("GMT"));
        talk.Prompts.Subscriptions.Single().Schedule.ShouldBe(new PromptSchedule(new TimeOnly(7, 0), "America/New_York", Weekdays.All));
    }

    [Fact]
    public async Task The_time_is_asked_for_where_only_the_place_was_given()
    {
        var talk = new Talk();

        var set = await talk.PressAsync(await talk.SayAsync("/daily zone=berlin"), "17:30");

        set.Single().Edits.ShouldBeTrue();
        talk.Prompts.Subscriptions.Single().Schedule.Time.ShouldBe(new TimeOnly(17, 30));
    }

    [Fact]
    public async Task What_was_given_is_not_lost_while_the_place_is_asked_for()
    {
        var talk = new Talk();

        var asked = await talk.SayAsync("/daily time=8:00 days=mon-fri without=floor focus=\"low back\"");
        var refused = await FillAsync(talk, asked, "8:00", "asdfgh");
        await FillAsync(talk, refused, "8:15", "vienna");

        refused.Single().Text.Plain.ShouldContain("I do not know \"asdfgh\"");
        var set = talk.Prompts.Subscriptions.Single();
        set.Schedule.ShouldBe(new PromptSchedule(new TimeOnly(8, 15), "Europe/Vienna", Weekdays.MondayToFriday));
        (set.Focus, set.Without).ShouldBe((PromptFocus.LowBack, LeftOut.Floor));
    }

    [Theory]
    [InlineData("/daily zone=berlin days=weekends", "Another time")]
    [InlineData("/daily time=7 zone=portland days=weekends", "None of these")]
    public async Task What_was_given_is_not_lost_behind_the_last_button(string text, string button)
    {
        var talk = new Talk();

        var form = await talk.PressAsync(await talk.SayAsync(text), button);
        await FillAsync(talk, form, "6:45", "oslo");

        talk.Prompts.Subscriptions.Single().Schedule.ShouldBe(new PromptSchedule(new TimeOnly(6, 45), "Europe/Oslo", Weekdays.Weekend));
    }

    [Theory]
    [InlineData("/daily time=25:00 zone=berlin", "as a time")]
    [InlineData("/daily time=8 zone=asdfgh", "I do not know")]
    [InlineData("/daily time=8 zone=berlin days=never", "as days")]
    [InlineData("/daily time=8 zone=berlin without=\"floor, chair, standing\"", "one of them must stay")]
    [InlineData("/daily time=8 zone=berlin focus=knees", "focus can be")]
    public async Task What_cannot_be_read_is_named_with_the_mend_and_sets_nothing(string text, string mend)
    {
        var talk = new Talk();

        (await talk.SayAsync(text)).Single().Text.Plain.ShouldContain(mend);
        talk.Prompts.Subscriptions.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("/daily time=8 zone=\"it is 12 noon here\"")]
    [InlineData("/daily time=8 zone=berlin days=\"every day but sunday\"")]
    [InlineData("/daily time=\"8 o'clock in the morning\" zone=berlin")]
    [InlineData("/daily pause until=\"the first of june please\"")]
    public async Task What_is_asked_for_is_not_taken_for_a_warning_sign(string text)
    {
        var reply = (await new Talk().SayAsync(text)).Single();

        reply.Text.Plain.ShouldNotContain("emergency");
        reply.Buttons.Select(button => button.Label).ShouldNotContain("I am not sure");
    }

    [Theory]
    [InlineData("zone", "berlin and i cant feel between my legs and i cant pee")]
    [InlineData("days", "every day i cant feel between my legs and i cant pee")]
    [InlineData("time", "8 but i cant feel between my legs and i cant pee")]
    public async Task A_warning_sign_ends_the_way_wherever_it_is_written(string option, string text)
    {
        var talk = new Talk();

        (await talk.SayAsync($"/daily {option}=\"{text}\"")).Single().Text.Plain.ShouldContain("emergency");
        talk.Prompts.Subscriptions.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_warning_sign_in_the_form_ends_the_way_too()
    {
        var talk = new Talk();
        var form = await talk.PressAsync(await talk.SayAsync("/daily"), "Set it up");

        var reply = await FillAsync(talk, form, "8:00", "i cant feel between my legs and i cant pee");

        reply.Single().Text.Plain.ShouldContain("emergency");
        reply.Single().Text.Plain.ShouldContain("Your form was not sent.");
    }

    [Fact]
    public async Task A_change_keeps_what_was_not_changed()
    {
        var talk = new Talk();
        await talk.SayAsync("/daily time=8 zone=vienna days=mon-fri without=floor focus=desk");

        await talk.SayAsync("/daily 9:15");

        var changed = talk.Prompts.Subscriptions.Single();
        changed.Schedule.ShouldBe(new PromptSchedule(new TimeOnly(9, 15), "Europe/Vienna", Weekdays.MondayToFriday));
        (changed.Focus, changed.Without).ShouldBe((PromptFocus.Desk, LeftOut.Floor));
    }

    [Fact]
    public async Task The_form_opens_with_what_is_set_and_sending_it_back_changes_nothing()
    {
        var talk = new Talk();
        var card = await talk.SayAsync("/daily time=8 zone=vienna days=mon-fri");
        var before = talk.Prompts.Subscriptions.Single();

        var form = (await talk.PressAsync(card, "Time and place")).Single().Form!;
        await talk.DoAsync(new ChatAct.Submit(form.Token, form.Fields.ToDictionary(field => field.Name, field => field.Value)));

        talk.Prompts.Subscriptions.Single().ShouldBe(before with { Version = before.Version + 1 });
    }

    [Fact]
    public async Task Changing_the_time_after_todays_prompt_makes_the_next_one_tomorrows()
    {
        var talk = new Talk();
        await talk.SayAsync("/daily time=13:00 zone=utc");
        (await talk.WaitUntilAsync(13)).ShouldHaveSingleItem();

        await talk.SayAsync("/daily time=15:00");

        (await talk.WaitUntilAsync(16)).ShouldBeEmpty();
        (await talk.WaitUntilAsync(15)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Days_are_chosen_with_buttons_and_a_second_press_changes_nothing()
    {
        var talk = new Talk();
        var days = await talk.PressAsync(await talk.SayAsync("/daily time=8 zone=vienna"), "Days");

        await talk.PressAsync(days, "\u2713 Mon");
        var again = await talk.PressAsync(days, "\u2713 Mon");

        again.Single().Text.Plain.ShouldContain("Tue, Wed, Thu, Fri, Sat, Sun");
        talk.Prompts.Subscriptions.Single().Schedule.Days.ShouldBe(Weekdays.All & ~Weekdays.Monday);
    }

    [Fact]
    public async Task One_day_and_one_position_must_stay()
    {
        var talk = new Talk();
        await talk.SayAsync("/daily time=8 zone=vienna days=mon without=\"floor, chair\"");

        var day = await talk.PressAsync(await talk.PressAsync(await talk.SayAsync("/daily"), "Days"), "\u2713 Mon");
        var position = await talk.PressAsync(await talk.PressAsync(await talk.SayAsync("/daily"), "Positions"), "\u2713 Standing");

        day.Single().Text.Plain.ShouldContain("One day must stay");
        position.Single().Text.Plain.ShouldContain("One position must stay");
        talk.Prompts.Subscriptions.Single().Without.ShouldBe(LeftOut.Floor | LeftOut.Chair);
    }

    [Theory]
    [InlineData(0, "I have no prompt that fits all of this")]
    [InlineData(1, "Only 1 of my prompts fits this")]
    [InlineData(13, "Only 13 of my prompts fit this")]
    public async Task Where_too_few_prompts_fit_it_is_said(int count, string said)
    {
        var few = Talk.Library.Prompts.Values.Where(prompt => prompt.Focus.Contains(PromptFocus.Runner)).Take(count).ToDictionary(prompt => prompt.Id);
        var talk = new Talk(() => new Adviser(Talk.Library with { Prompts = few }));

        var card = await talk.SayAsync("/daily time=8 zone=vienna focus=runner");

        card.Single().Text.Plain.ShouldContain(said);
    }

    [Fact]
    public async Task In_a_pause_nothing_comes_and_on_its_day_it_comes_again()
    {
        var talk = new Talk();
        await talk.SayAsync("/daily time=13:00 zone=utc");

        var paused = await talk.SayAsync("/daily pause friday");

        paused.Single().Text.Plain.ShouldContain("they come again on Fri 27 Nov");
        (await talk.WaitUntilAsync(14)).ShouldBeEmpty();
        (await talk.WaitUntilAsync(14)).ShouldBeEmpty();
        (await talk.WaitUntilAsync(13)).ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("A week", "2026-12-03")]
    [InlineData("Two weeks", "2026-12-10")]
    [InlineData("Until I resume", "9999-12-31")]
    public async Task A_pause_has_its_buttons(string button, string until)
    {
        var talk = new Talk();

        var card = await talk.PressAsync(await talk.PressAsync(await talk.SayAsync("/daily time=8 zone=vienna"), "Pause"), button);

        talk.Prompts.Subscriptions.Single().PausedUntil.ShouldBe(DateOnly.Parse(until, null));
        await talk.PressAsync(card, "Resume");
        talk.Prompts.Subscriptions.Single().PausedUntil.ShouldBeNull();
    }

    [Fact]
    public async Task A_pause_until_a_date_asks_again_where_it_cannot_read_it()
    {
        var talk = new Talk();
        var form = await talk.PressAsync(await talk.PressAsync(await talk.SayAsync("/daily time=8 zone=vienna"), "Pause"), "Until a date");

        var refused = await talk.SubmitAsync(form, "tomorow");
        await talk.SubmitAsync(refused, "1 june");

        refused.Single().Text.Plain.ShouldContain("I cannot read \"tomorow\"");
        talk.Prompts.Subscriptions.Single().PausedUntil.ShouldBe(new DateOnly(2027, 6, 1));
    }

    [Fact]
    public async Task Off_removes_them_and_on_again_begins_anew()
    {
        var talk = new Talk();
        var card = await talk.SayAsync("/daily time=13:00 zone=utc");

        var off = await talk.PressAsync(await talk.PressAsync(card, "Turn off"), "Turn off");

        off.Single().Text.Plain.ShouldStartWith("They are off.");
        talk.Prompts.Subscriptions.ShouldBeEmpty();
        (await talk.WaitUntilAsync(13)).ShouldBeEmpty();
        (await talk.PressAsync(card, "Days")).Single().Text.Plain.ShouldContain("There are no daily prompts here.");
    }

    [Theory]
    [InlineData("/daily stop")]
    [InlineData("/daily unsubscribe")]
    [InlineData("/daily cancel!")]
    public async Task Who_writes_stop_is_asked_once_and_it_stops(string text)
    {
        var talk = new Talk();
        await talk.SayAsync("/daily time=8 zone=vienna");

        await talk.PressAsync(await talk.SayAsync(text), "Turn off");

        talk.Prompts.Subscriptions.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("/daily status")]
    [InlineData("/daily change")]
    [InlineData("/daily help")]
    public async Task Who_writes_a_word_for_it_sees_what_is_set(string text)
    {
        var talk = new Talk();
        var card = await talk.SayAsync("/daily time=8 zone=vienna");

        (await talk.SayAsync(text)).Single().Buttons.ShouldBe(card.Single().Buttons);
    }

    [Theory]
    [InlineData("1_daily_days_128")]
    [InlineData("1_daily_days_999999999999")]
    [InlineData("1_daily_focus_9")]
    [InlineData("1_daily_focus_-1")]
    [InlineData("1_daily_without_8")]
    [InlineData("1_daily_pause_20200101")]
    [InlineData("1_daily_pause_20990101")]
    [InlineData("1_daily_pause_x")]
    [InlineData("1_daily_off_maybe")]
    [InlineData("1_daily_x_y")]
    [InlineData("1_zone_Mars_0800-127-0-0")]
    [InlineData("1_zone__0800-127-0-0")]
    [InlineData("1_zone_Europe-1Paris_2460-127-0-0")]
    [InlineData("1_zone_Europe-1Paris_0800-0-0-0")]
    [InlineData("1_zone_Europe-1Paris_0800-127-0-7")]
    [InlineData("1_zone_Europe-1Paris_ask-127-6-0")]
    public async Task A_forged_press_changes_nothing_and_shows_what_is_set(string token)
    {
        var talk = new Talk();
        var card = await talk.SayAsync("/daily time=8 zone=vienna");
        var before = talk.Prompts.Subscriptions.Single();

        var reply = await talk.DoAsync(new ChatAct.Press(token));

        reply.Single().Text.Plain.ShouldContain("Daily prompts are on.");
        reply.Single().Buttons.ShouldBe(card.Single().Buttons);
        talk.Prompts.Subscriptions.Single().ShouldBe(before);
    }

    [Fact]
    public async Task In_a_group_moderators_set_them_and_others_change_nothing()
    {
        var talk = new Talk { Place = ChatPlaces.Group, Chat = "test:#hall", IsModerator = true };
        var card = await talk.SayAsync("/daily time=8 zone=vienna");
        var before = talk.Prompts.Subscriptions.Single();
        talk.IsModerator = false;

        var replies = new List<IReadOnlyList<ChatReply>> { await talk.SayAsync("/daily"), await talk.SayAsync("/daily pause"), await talk.SayAsync("/daily resume"), await talk.SayAsync("/daily off"), await talk.SayAsync("/daily time=9 zone=oslo") };
        foreach (var button in card.Single().Buttons)
        {
            replies.Add(await talk.DoAsync(new ChatAct.Press(button.Token)));
        }

        replies.Add(await talk.DoAsync(new ChatAct.Submit("1_dailyset__", new Dictionary<string, string> { ["time"] = "9", ["zone"] = "paris" })));
        replies.ShouldAllBe(reply => reply.Single().IsPrivate && reply.Single().Text.Plain.Contains("moderators set the daily prompts"));
        talk.Prompts.Subscriptions.Single().ShouldBe(before);
        before.Person.ShouldBeNull();
    }

    [Fact]
    public async Task A_zone_that_is_gone_is_asked_for_again_and_nothing_breaks()
    {
        var talk = new Talk();
        await talk.SayAsync("/daily time=8 zone=vienna");
        var lost = talk.Prompts.Subscriptions.Single();
        talk.Prompts.Put(lost with { Schedule = lost.Schedule with { Zone = "Mars/Olympus" }, End = SubscriptionEnd.ZoneGone, Next = null });

        var card = await talk.SayAsync("/daily");
        foreach (var button in card.Single().Buttons)
        {
            (await talk.DoAsync(new ChatAct.Press(button.Token))).Single().Text.Plain.ShouldNotContain("Something went wrong");
        }

        var asked = await talk.PressAsync(card, "Turn on again");
        asked.Single().Text.Plain.ShouldContain("set your place again");
        await FillAsync(talk, await talk.PressAsync(asked, "Time and place"), "9:00", "oslo");
        talk.Prompts.Subscriptions.Single().ShouldSatisfyAllConditions(set => set.End.ShouldBeNull(), set => set.Next.ShouldNotBeNull());
    }

    [Fact]
    public async Task Two_changes_at_once_are_both_kept()
    {
        var talk = new Talk();
        var card = await talk.SayAsync("/daily time=8 zone=vienna");
        var (days, focus) = (await talk.PressAsync(card, "Days"), await talk.PressAsync(card, "About what"));

        await Task.WhenAll(Task.Run(() => talk.PressAsync(days, "Monday to Friday"), TestContext.Current.CancellationToken), Task.Run(() => talk.PressAsync(focus, "Hips"), TestContext.Current.CancellationToken));

        talk.Prompts.Subscriptions.Single().ShouldSatisfyAllConditions(set => set.Schedule.Days.ShouldBe(Weekdays.MondayToFriday), set => set.Focus.ShouldBe(PromptFocus.Hips));
    }

    private static Task<IReadOnlyList<ChatReply>> FillAsync(Talk talk, IReadOnlyList<ChatReply> replies, string time, string place) =>
        talk.DoAsync(new ChatAct.Submit(replies.Single().Form!.Token, new Dictionary<string, string> { ["time"] = time, ["zone"] = place }));
}
