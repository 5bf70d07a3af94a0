using HipBot.Engine.Chat;
using HipBot.Engine.Tests.Chat;

namespace HipBot.Engine.Tests.DailyPrompts.Progress;

/// <summary>What a person sees of the days on which they did something.</summary>
public sealed class ProgressTests
{
    [Fact]
    public async Task Progress_counts_days_and_shows_them()
    {
        var talk = await DoneAsync(new Talk(), 3);

        var reply = (await talk.SayAsync("/progress")).Single();

        reply.Text.Plain.ShouldStartWith("3 of the last 7 days.");
        reply.Picture!.Alt.ShouldContain("The last 7 days:");
        reply.Picture.Content.Length.ShouldBeGreaterThan(1_000);
    }

    [Fact]
    public async Task There_is_nothing_to_lose_and_no_word_of_blame()
    {
        var talk = await DoneAsync(new Talk(), 1);
        talk.Time.Advance(TimeSpan.FromDays(10));

        var reply = (await talk.SayAsync("/progress")).Single();

        reply.Text.Plain.ShouldContain("that is fine");
        reply.Text.Plain.ShouldNotMatch("(?i)streak|lost|missed|fail|only|again from");
    }

    [Fact]
    public async Task Off_removes_the_days_and_counts_no_more_until_it_is_on()
    {
        var talk = await DoneAsync(new Talk(), 2);

        await talk.SayAsync("/progress off");
        await DoneAsync(talk, 1);

        talk.Prompts.Done.ShouldBeEmpty();
        (await talk.SayAsync("/progress")).Single().Picture.ShouldBeNull();
        await talk.SayAsync("/progress on");
        (await DoneAsync(talk, 1)).Prompts.Done.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Done_still_says_well_done_where_nothing_is_counted()
    {
        var talk = new Talk();
        await talk.SayAsync("/progress off");
        await talk.SayAsync("/daily time=13:00 zone=utc");

        (await talk.PressAsync(await talk.WaitUntilAsync(13), "Done")).Single().Text.Plain.ShouldEndWith("Well done.");
    }

    [Fact]
    public async Task In_a_group_the_person_alone_sees_it()
    {
        var talk = await DoneAsync(new Talk(), 1);
        (talk.Place, talk.Chat) = (ChatPlaces.Group, "test:#hall");

        (await talk.SayAsync("/progress")).ShouldAllBe(reply => reply.IsPrivate);
    }

    [Fact]
    public async Task The_day_is_that_of_the_person_and_not_of_the_bot()
    {
        var talk = new Talk();
        await talk.SayAsync("/daily time=8:00 zone=auckland");
        var card = await talk.WaitUntilAsync(19);

        await talk.PressAsync(card, "Done");

        talk.Prompts.Done.ShouldBe([("test:ana", new DateOnly(2026, 11, 26))]);
        (await talk.SayAsync("/progress")).Single().Picture!.Alt.ShouldContain("The last 7 days: today.");
    }

    [Fact]
    public async Task My_data_has_the_days_and_forget_me_removes_them_with_all_else()
    {
        var talk = await DoneAsync(new Talk(), 2);
        await talk.SayAsync("/daily time=13:00 zone=utc");

        (await talk.SayAsync("/mydata")).Single().Document!.Content.ShouldContain("2026-11-25");
        await talk.PressAsync(await talk.SayAsync("/forgetme"), "Remove everything");

        talk.Prompts.RowsOf(talk.Person).ShouldBeEmpty();
        (await talk.SayAsync("/mydata")).Single().Text.Plain.ShouldBe("Nothing is stored with your id.");
    }

    private static async Task<Talk> DoneAsync(Talk talk, int days)
    {
        await talk.SayAsync("/daily time=13:00 zone=utc");
        for (var day = 0; day < days; day++)
        {
            await talk.PressAsync(await talk.WaitUntilAsync(13), "Done");
        }

        await talk.SayAsync("/daily off");
        return talk;
    }
}
