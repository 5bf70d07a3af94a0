using Telegram.Bot;
using Telegram.Bot.Types.Enums;

namespace HipBot.TelegramChat.Tests.Loopback;

/// <summary>getUpdates.</summary>
public sealed class PollingTests : LoopbackTest
{
    [Fact]
    public async Task An_update_comes_again_until_a_higher_offset_confirms_it()
    {
        Ana.SaysInPrivate("one");
        Ana.SaysInPrivate("two");

        var first = await Bot.GetUpdates(cancellationToken: Stop);
        var again = await Bot.GetUpdates(first[0].Id, cancellationToken: Stop);
        var rest = await Bot.GetUpdates(first[0].Id + 1, cancellationToken: Stop);
        var none = await Bot.GetUpdates(first[1].Id + 1, cancellationToken: Stop);

        first.Select(update => update.Message!.Text).ShouldBe(["one", "two"]);
        first[1].Id.ShouldBe(first[0].Id + 1);
        again.Length.ShouldBe(2);
        rest.Select(update => update.Message!.Text).ShouldBe(["two"]);
        none.ShouldBeEmpty();
        Server.PendingUpdateCount.ShouldBe(0);
    }

    [Fact]
    public async Task A_long_poll_is_held_until_there_is_an_update()
    {
        var poll = Bot.GetUpdates(timeout: 50, cancellationToken: Stop);
        await Server.IdleAsync(Stop);
        poll.IsCompleted.ShouldBeFalse();

        Ana.SaysInPrivate("now");

        (await poll).ShouldHaveSingleItem().Message!.Text.ShouldBe("now");
    }

    [Fact]
    public async Task A_long_poll_ends_empty_after_its_time()
    {
        var poll = Bot.GetUpdates(timeout: 20, cancellationToken: Stop);
        await Server.IdleAsync(Stop);
        Time.Advance(TimeSpan.FromSeconds(19));
        poll.IsCompleted.ShouldBeFalse();

        Time.Advance(TimeSpan.FromSeconds(1));

        (await poll).ShouldBeEmpty();
    }

    [Fact]
    public async Task Fifty_seconds_are_the_most()
    {
        var poll = Bot.GetUpdates(timeout: 1000, cancellationToken: Stop);
        await Server.IdleAsync(Stop);

        Time.Advance(TimeSpan.FromSeconds(50));

        (await poll).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_negative_offset_gives_the_last_ones_and_forgets_the_others()
    {
        for (var index = 0; index < 5; index++)
        {
            Ana.SaysInPrivate($"{index}");
        }

        var last = await Bot.GetUpdates(-2, cancellationToken: Stop);

        last.Select(update => update.Message!.Text).ShouldBe(["3", "4"]);
        (await Bot.GetUpdates(cancellationToken: Stop)).Length.ShouldBe(2);
    }

    [Fact]
    public async Task An_offset_far_in_the_future_confirms_nothing()
    {
        Ana.SaysInPrivate("one");

        (await Bot.GetUpdates(2_000_000_000, cancellationToken: Stop)).Length.ShouldBe(1);
    }

    [Fact]
    public async Task The_limit_is_kept_and_a_hundred_is_the_most()
    {
        for (var index = 0; index < 120; index++)
        {
            Ana.SaysInPrivate($"{index}");
        }

        (await Bot.GetUpdates(limit: 7, cancellationToken: Stop)).Length.ShouldBe(7);
        (await Bot.GetUpdates(cancellationToken: Stop)).Length.ShouldBe(100);
    }

    [Fact]
    public async Task A_second_poll_ends_the_first()
    {
        var first = Bot.GetUpdates(timeout: 50, cancellationToken: Stop);
        await Server.IdleAsync(Stop);

        var second = Bot.GetUpdates(timeout: 50, cancellationToken: Stop);

        await RefusedAsync(first, 409, "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running");
        await Server.IdleAsync(Stop);
        Ana.SaysInPrivate("x");
        (await second).Length.ShouldBe(1);
    }

    [Fact]
    public async Task The_wanted_kinds_are_remembered()
    {
        await Bot.GetUpdates(allowedUpdates: [UpdateType.CallbackQuery], cancellationToken: Stop);
        await Bot.GetUpdates(cancellationToken: Stop);
        Ana.SaysInPrivate("unwanted");

        (await Bot.GetUpdates(cancellationToken: Stop)).ShouldBeEmpty();
        (await Bot.GetWebhookInfo(Stop)).AllowedUpdates.ShouldBe([UpdateType.CallbackQuery]);

        await Bot.GetUpdates(allowedUpdates: [], cancellationToken: Stop);
        Ana.SaysInPrivate("wanted");
        (await Bot.GetUpdates(cancellationToken: Stop)).ShouldHaveSingleItem().Message!.Text.ShouldBe("wanted");
        (await Bot.GetWebhookInfo(Stop)).AllowedUpdates.ShouldBeNull();
    }

    [Fact]
    public async Task Changes_of_members_must_be_asked_for()
    {
        var group = Server.Supergroup("Runners", Ana, HipBot.Loopback.Telegram.Chats.MemberStatus.Administrator);
        var ben = Server.Person("Ben");
        group.Joins(ben);
        (await TakeAllAsync()).ShouldHaveSingleItem().Message!.NewChatMembers!.Single().FirstName.ShouldBe("Ben");

        await Bot.GetUpdates(allowedUpdates: [UpdateType.ChatMember], cancellationToken: Stop);
        group.Promotes(ben, by: Ana);

        var change = (await TakeAllAsync()).ShouldHaveSingleItem().ChatMember!;
        change.From.Id.ShouldBe(Ana.Id);
        change.OldChatMember.Status.ShouldBe(ChatMemberStatus.Member);
        change.NewChatMember.Status.ShouldBe(ChatMemberStatus.Administrator);
    }

    [Fact]
    public async Task Updates_are_kept_for_a_day()
    {
        Ana.SaysInPrivate("old");
        Time.Advance(TimeSpan.FromHours(24));
        Ana.SaysInPrivate("new");

        (await Bot.GetUpdates(cancellationToken: Stop)).ShouldHaveSingleItem().Message!.Text.ShouldBe("new");
    }

    [Fact]
    public async Task A_poll_whose_client_went_away_takes_nothing()
    {
        using var gone = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        var poll = Bot.GetUpdates(timeout: 50, cancellationToken: gone.Token);
        await Server.IdleAsync(Stop);
        await gone.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(poll);

        Ana.SaysInPrivate("still there");

        (await Bot.GetUpdates(cancellationToken: Stop)).Length.ShouldBe(1);
    }
}
