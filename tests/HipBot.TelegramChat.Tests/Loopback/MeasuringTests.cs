using HipBot.Loopback.Telegram;
using HipBot.Loopback.Telegram.Messages;
using Telegram.Bot;

namespace HipBot.TelegramChat.Tests.Loopback;

/// <summary>What a test or a measurement reads from the server.</summary>
public sealed class MeasuringTests : LoopbackTest
{
    [Fact]
    public async Task Every_call_is_in_the_log_with_its_time()
    {
        await StartAsync();
        Time.Advance(TimeSpan.FromSeconds(1));
        await Bot.SendMessage(Ana.Id, "x", cancellationToken: Stop);
        await Should.ThrowAsync<Telegram.Bot.Exceptions.ApiRequestException>(Bot.SendMessage(4711, "y", cancellationToken: Stop));

        var calls = Server.Calls.Of("sendMessage");

        calls.Select(call => (call.Status, call.ChatId, call.Arguments["text"])).ShouldBe([(200, $"{Ana.Id}", "x"), (400, "4711", "y")]);
        calls[0].ReceivedAt.ShouldBe(Time.GetUtcNow());
        calls[1].Description.ShouldBe("Bad Request: chat not found");
        calls[1].ToString().ShouldEndWith("sendMessage in 4711: 400 Bad Request: chat not found");
        Server.Calls.Count("sendMessage").ShouldBe(2);
        Server.Calls.CountOfStatus(400).ShouldBe(1);
        Server.Calls.All.Select(call => call.Number).ShouldBe(Enumerable.Range(1, Server.Calls.All.Count).Select(number => (long)number));
    }

    [Fact]
    public async Task The_densest_window_is_found()
    {
        foreach (var pause in new[] { 0, 400, 400, 400, 2000, 100, 100, 100 })
        {
            Time.Advance(TimeSpan.FromMilliseconds(pause));
            await Bot.GetMe(Stop);
        }

        Server.Calls.MostWithin(TimeSpan.FromSeconds(1), call => call.Method == "getMe").ShouldBe(4);
        Server.Calls.MostWithin(TimeSpan.FromMilliseconds(100), call => call.Method == "getMe").ShouldBe(1);
    }

    [Fact]
    public async Task A_test_waits_for_a_call_and_for_the_end_of_the_updates()
    {
        var wait = Server.Calls.WaitForAsync(call => call.Method == "getMe", Stop);
        Ana.SaysInPrivate("x");
        var drained = Server.DrainedAsync(Stop);
        drained.IsCompleted.ShouldBeFalse();

        await TakeAllAsync();
        await Bot.GetMe(Stop);

        (await wait).Status.ShouldBe(200);
        await drained;
        (Server.UpdateCount, Server.PendingUpdateCount, Server.IsPolled).ShouldBe((1, 0, false));
    }

    [Fact]
    public async Task Messages_are_waited_for_in_their_order()
    {
        await StartAsync();
        var first = Ana.HearsAsync(Stop);
        await Bot.SendMessage(Ana.Id, "1", cancellationToken: Stop);
        await Bot.SendMessage(Ana.Id, "2", cancellationToken: Stop);

        (await first).Text.ShouldBe("1");
        (await Ana.HearsAsync(Stop)).Text.ShouldBe("2");
    }

    [Fact]
    public async Task For_long_measurements_only_counts_are_kept()
    {
        await using var server = await TelegramServer.StartAsync(new() { KeepsOnlyCounts = true }, Stop);
        var bot = new TelegramBotClient(new TelegramBotClientOptions(server.Token, server.Address.ToString()), Http);
        var ana = server.Person("Ana");
        ana.Starts();
        var told = new List<ChatMessage>();
        server.OnSent = told.Add;

        for (var index = 0; index < 100; index++)
        {
            var sent = await bot.SendMessage(ana.Id, $"{index}", cancellationToken: Stop);
            await bot.EditMessageText(ana.Id, sent.Id, $"{index}!", cancellationToken: Stop);
        }

        (server.SentCount, told.Count, server.Calls.Count("sendMessage"), server.Calls.CountOfStatus(200)).ShouldBe((100, 100, 100, 200));
        server.Calls.All.ShouldBeEmpty();
        ana.PrivateChat.Messages.Count.ShouldBeLessThanOrEqualTo(32);
        told[^1].Versions.ShouldHaveSingleItem().Text.ShouldBe("99!");
        (await ana.HearsAsync(Stop)).Text.ShouldBe("68!");
    }
}
