using HipBot.Engine.DailyPrompts;
using HipBot.Engine.DailyPrompts.Delivering;
using HipBot.Engine.Tests.Chat;

namespace HipBot.Engine.Tests.DailyPrompts.Posting;

/// <summary>What a person is told who comes back after their prompts ended.</summary>
public sealed class EndedNoteTests
{
    private const string Why = "I could not reach you here";

    [Fact]
    public async Task Who_comes_back_is_told_once_behind_the_answer()
    {
        var talk = await EndedAsync();

        var first = await talk.SayAsync("what is a hip airplane");
        var second = await talk.SayAsync("what is a hip airplane");

        first.Count.ShouldBe(2);
        first[1].Text.Plain.ShouldContain(Why);
        second.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Turn_on_again_lets_them_come_again()
    {
        var talk = await EndedAsync();
        talk.Says = new DeliveryOutcome.Sent();

        await talk.PressAsync(await talk.SayAsync("hello"), "Turn on again");

        (await talk.WaitUntilAsync(13)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Leave_them_off_removes_them()
    {
        var talk = await EndedAsync();

        await talk.PressAsync(await talk.SayAsync("hello"), "Leave them off");

        talk.Prompts.Subscriptions.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("/daily")]
    [InlineData("/daily pause")]
    public async Task Who_asks_for_them_is_not_told_twice(string command)
    {
        var talk = await EndedAsync();

        (await talk.SayAsync(command)).ShouldHaveSingleItem();
        (await talk.SayAsync("hello")).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Beside_a_warning_sign_it_waits()
    {
        var talk = await EndedAsync();

        (await talk.SayAsync("my leg is numb")).ShouldHaveSingleItem();
        (await talk.SayAsync("what is a hip airplane")).ShouldHaveSingleItem();
        (await talk.SayAsync("yes")).ShouldHaveSingleItem();
        talk.Time.Advance(TimeSpan.FromMinutes(11));
        (await talk.SayAsync("hello")).Count.ShouldBe(2);
    }

    private static async Task<Talk> EndedAsync()
    {
        var talk = new Talk { Says = new DeliveryOutcome.Never(SubscriptionEnd.Blocked) };
        await talk.SayAsync("/daily time=13:00 zone=utc");
        await talk.WaitUntilAsync(13);
        talk.Prompts.Subscriptions.Single().End.ShouldBe(SubscriptionEnd.Blocked);
        return talk;
    }
}
