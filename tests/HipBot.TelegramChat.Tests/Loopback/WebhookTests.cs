using System.Net;
using HipBot.Loopback.Telegram;
using Telegram.Bot;
using Telegram.Bot.Types.Enums;

namespace HipBot.TelegramChat.Tests.Loopback;

/// <summary>setWebhook, and how updates come to it.</summary>
public sealed class WebhookTests : LoopbackTest
{
    protected override TelegramServerOptions Options => new() { WebhookRetry = TimeSpan.FromMilliseconds(5) };

    [Fact]
    public async Task Updates_come_with_the_secret_in_their_order()
    {
        await using var hook = await Receiver.StartAsync(Stop);
        await Bot.SetWebhook(hook.Address, secretToken: "s3cret_-", maxConnections: 7, allowedUpdates: [UpdateType.Message], cancellationToken: Stop);
        for (var index = 0; index < 5; index++)
        {
            Ana.SaysInPrivate($"{index}");
        }

        await Server.DrainedAsync(Stop);

        hook.Taken.Select(request => request.Text).ShouldBe(["0", "1", "2", "3", "4"]);
        hook.Taken.ShouldAllBe(request => request.Secret == "s3cret_-");
        Server.Deliveries.Select(delivery => (delivery.Attempt, delivery.Status)).Distinct().ShouldBe([(1, 200)]);
        var info = await Bot.GetWebhookInfo(Stop);
        (info.Url, info.MaxConnections, info.PendingUpdateCount, info.LastErrorDate).ShouldBe((hook.Address, 7, 0, null));
        info.AllowedUpdates.ShouldBe([UpdateType.Message]);
    }

    [Fact]
    public async Task An_update_comes_again_until_it_is_taken()
    {
        await using var hook = await Receiver.StartAsync(Stop);
        hook.Answer = count => count <= 3 ? HttpStatusCode.InternalServerError : HttpStatusCode.OK;
        await Bot.SetWebhook(hook.Address, cancellationToken: Stop);

        Ana.SaysInPrivate("one");
        Ana.SaysInPrivate("two");
        await Server.DrainedAsync(Stop);

        hook.Taken.Select(request => request.Text).ShouldBe(["one", "one", "one", "one", "two"]);
        Server.Deliveries.Select(delivery => (delivery.Attempt, delivery.Status)).ShouldBe([(1, 500), (2, 500), (3, 500), (4, 200), (1, 200)]);
        (await Bot.GetWebhookInfo(Stop)).LastErrorMessage.ShouldBe("Wrong response from the webhook: 500 Internal Server Error");
    }

    [Fact]
    public async Task A_chat_that_is_stuck_holds_up_no_other()
    {
        await using var hook = await Receiver.StartAsync(Stop);
        var ben = Server.Person("Ben");
        await Bot.SetWebhook(hook.Address, cancellationToken: Stop);
        hook.Hold("stuck");

        Ana.SaysInPrivate("stuck");
        Ana.SaysInPrivate("later");
        ben.SaysInPrivate("free");
        await hook.TakenAsync("free", Stop);

        hook.Taken.Select(request => request.Text).ShouldNotContain("later");
        hook.Release();
        await Server.DrainedAsync(Stop);
        hook.Taken[^1].Text.ShouldBe("later");
    }

    [Fact]
    public async Task No_more_come_at_once_than_connections_are_allowed()
    {
        await using var hook = await Receiver.StartAsync(Stop);
        await Bot.SetWebhook(hook.Address, maxConnections: 2, cancellationToken: Stop);
        hook.Hold("x");
        for (var index = 0; index < 6; index++)
        {
            Server.Person($"{index}").SaysInPrivate("x");
        }

        await hook.TakenAsync(2, Stop);
        hook.Release();
        await Server.DrainedAsync(Stop);

        hook.MostAtOnce.ShouldBe(2);
    }

    [Fact]
    public async Task While_there_is_a_webhook_nobody_polls()
    {
        await using var hook = await Receiver.StartAsync(Stop);
        var poll = Bot.GetUpdates(timeout: 50, cancellationToken: Stop);
        await Server.IdleAsync(Stop);

        await Bot.SetWebhook(hook.Address, cancellationToken: Stop);

        await RefusedAsync(poll, 409, "Conflict: terminated by setWebhook request");
        await RefusedAsync(Bot.GetUpdates(cancellationToken: Stop), 409, "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first");
        await Bot.DeleteWebhook(cancellationToken: Stop);
        Ana.SaysInPrivate("x");
        (await Bot.GetUpdates(cancellationToken: Stop)).Length.ShouldBe(1);
        (await Bot.GetWebhookInfo(Stop)).Url.ShouldBe("");
    }

    [Fact]
    public async Task What_waits_can_be_dropped()
    {
        await using var hook = await Receiver.StartAsync(Stop);
        Ana.SaysInPrivate("old");
        await Bot.SetWebhook(hook.Address, dropPendingUpdates: true, cancellationToken: Stop);
        Ana.SaysInPrivate("new");

        await Server.DrainedAsync(Stop);

        hook.Taken.Select(request => request.Text).ShouldBe(["new"]);
    }

    [Fact]
    public async Task An_answer_may_hold_a_call()
    {
        await using var hook = await Receiver.StartAsync(Stop);
        hook.Body = $$"""{"method":"sendMessage","chat_id":{{Ana.Id}},"text":"by the way"}""";
        await Bot.SetWebhook(hook.Address, cancellationToken: Stop);

        Ana.SaysInPrivate("x");

        (await Ana.HearsAsync(Stop)).Text.ShouldBe("by the way");
    }

    [Fact]
    public async Task An_address_where_nobody_listens_is_tried_again()
    {
        var hook = await Receiver.StartAsync(Stop);
        var address = hook.Address;
        await hook.DisposeAsync();
        await Bot.SetWebhook(address, cancellationToken: Stop);

        Ana.SaysInPrivate("x");
        while (Server.Deliveries.Count < 2)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(5), TimeProvider.System, Stop);
        }

        Server.Deliveries.ShouldAllBe(delivery => delivery.Status == 0);
        (await Bot.GetWebhookInfo(Stop)).LastErrorMessage.ShouldBe("Connection refused");
    }

    [Theory]
    [InlineData("ftp://example.com", "", "invalid webhook URL specified")]
    [InlineData("nonsense", "", "invalid webhook URL specified")]
    [InlineData("http://127.0.0.1:1", "a b", "secret token contains unallowed characters")]
    [InlineData("http://127.0.0.1:1", "long", "secret token is too long")]
    public async Task A_webhook_that_is_wrong_is_refused(string url, string secret, string why)
    {
        await RefusedAsync(Bot.SetWebhook(url, secretToken: secret == "long" ? new string('x', 257) : secret, cancellationToken: Stop), why);
    }
}
