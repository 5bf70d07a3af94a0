using System.Net;
using HipBot.Loopback.Telegram.Faults;
using Telegram.Bot;
using Telegram.Bot.Exceptions;

namespace HipBot.TelegramChat.Tests.Loopback;

/// <summary>What can be made to go wrong, and what it looks like from the bot.</summary>
public sealed class FaultTests : LoopbackTest
{
    [Theory]
    [InlineData(false, 0)]
    [InlineData(true, 1)]
    public async Task A_connection_is_cut_before_the_answer(bool isDone, int sent)
    {
        await StartAsync();
        Server.Faults.Add(new Fault.CutBeforeAnswer(isDone), "sendMessage", times: 1);

        await Should.ThrowAsync<RequestException>(Bot.SendMessage(Ana.Id, "x", cancellationToken: Stop));

        Server.SentCount.ShouldBe(sent);
        var call = await Server.Calls.WaitForAsync(call => call.Method == "sendMessage", Stop);
        (call.Status, call.IsDone, call.Fault is null).ShouldBe((0, isDone, false));
        await Bot.SendMessage(Ana.Id, "x", cancellationToken: Stop);
    }

    [Theory]
    [InlineData(false, 0)]
    [InlineData(true, 1)]
    public async Task A_connection_is_cut_in_the_middle_of_the_answer(bool isDone, int sent)
    {
        await StartAsync();
        Server.Faults.Add(new Fault.CutMidAnswer(isDone), times: 1);
        using var request = new HttpRequestMessage(HttpMethod.Get, Of($"sendMessage?chat_id={Ana.Id}&text=x"));

        using var response = await Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, Stop);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        await Should.ThrowAsync<HttpRequestException>(response.Content.ReadAsStringAsync(Stop));

        Server.SentCount.ShouldBe(sent);
        Server.Faults.Add(new Fault.CutMidAnswer(isDone), times: 1);
        await Should.ThrowAsync<RequestException>(Bot.GetMe(Stop));
    }

    [Theory]
    [InlineData(500)]
    [InlineData(502)]
    public async Task A_page_of_html_comes_from_a_proxy(int status)
    {
        var fault = Server.Faults.Add(new Fault.HtmlPage(status));

        var response = await Http.GetAsync(Of("getMe"), Stop);
        ((int)response.StatusCode, response.Content.Headers.ContentType!.MediaType).ShouldBe((status, "text/html"));
        (await response.Content.ReadAsStringAsync(Stop)).ShouldContain("<html>");
        await Should.ThrowAsync<RequestException>(Bot.GetUpdates(cancellationToken: Stop));

        fault.Dispose();
        await Bot.GetMe(Stop);
    }

    [Fact]
    public async Task Json_breaks_off()
    {
        await StartAsync();
        Server.Faults.Add(new Fault.BrokenJson(Done: true), "sendMessage", times: 1);

        await Should.ThrowAsync<RequestException>(Bot.SendMessage(Ana.Id, "x", cancellationToken: Stop));

        (await Ana.HearsAsync(Stop)).Text.ShouldBe("x");
    }

    [Fact]
    public async Task A_flood_of_any_length_counts_down()
    {
        var ben = Server.Person("Ben");
        ben.Starts();
        await StartAsync();
        Server.Faults.Flood(TimeSpan.FromSeconds(10_000), Ana.PrivateChat);

        (await Should.ThrowAsync<ApiRequestException>(Bot.SendMessage(Ana.Id, "x", cancellationToken: Stop))).Parameters!.RetryAfter.ShouldBe(10_000);
        await Bot.SendMessage(ben.Id, "x", cancellationToken: Stop);
        Time.Advance(TimeSpan.FromSeconds(9_999.5));
        (await Should.ThrowAsync<ApiRequestException>(Bot.SendMessage(Ana.Id, "x", cancellationToken: Stop))).Parameters!.RetryAfter.ShouldBe(1);
        Time.Advance(TimeSpan.FromSeconds(0.5));
        await Bot.SendMessage(Ana.Id, "x", cancellationToken: Stop);
        Server.Calls.TooManyRequests.ShouldBe(2);
    }

    [Fact]
    public async Task A_flood_over_all_chats_leaves_the_updates_alone()
    {
        await StartAsync();
        using (Server.Faults.Flood(TimeSpan.FromSeconds(1)))
        {
            (await Should.ThrowAsync<ApiRequestException>(Bot.SendMessage(Ana.Id, "x", cancellationToken: Stop))).ErrorCode.ShouldBe(429);
            await Bot.GetUpdates(cancellationToken: Stop);
        }

        await Bot.SendMessage(Ana.Id, "x", cancellationToken: Stop);
    }

    [Fact]
    public async Task An_answer_is_slow_though_the_work_is_done()
    {
        await StartAsync();
        Server.Faults.Add(new Fault.Slow(TimeSpan.FromSeconds(30)), "sendMessage", times: 1);

        var call = Bot.SendMessage(Ana.Id, "x", cancellationToken: Stop);

        await Ana.HearsAsync(Stop);
        call.IsCompleted.ShouldBeFalse();
        await AdvanceUntilAsync(call, TimeSpan.FromSeconds(30));
        (await call).Text.ShouldBe("x");
    }

    [Fact]
    public async Task Every_request_takes_its_time()
    {
        Server.Faults.Latency = TimeSpan.FromMilliseconds(50);
        var call = Bot.GetMe(Stop);

        await AdvanceUntilAsync(call, TimeSpan.FromMilliseconds(50));

        await call;
        Server.Faults.Clear();
        await Bot.GetMe(Stop);
    }

    [Fact]
    public async Task The_token_is_taken_back()
    {
        Server.Faults.Add(new Fault.Refusal(401, "Unauthorized"));

        await RefusedAsync(Bot.GetUpdates(cancellationToken: Stop), 401, "Unauthorized");
    }

    [Fact]
    public async Task The_server_goes_and_comes_back_on_the_same_port()
    {
        var address = Server.Address;
        var poll = Bot.GetUpdates(timeout: 50, cancellationToken: Stop);
        await Server.IdleAsync(Stop);

        await Server.GoesAwayAsync();

        await Should.ThrowAsync<RequestException>(poll);
        (await Should.ThrowAsync<HttpRequestException>(Http.GetAsync(Of("getMe"), Stop))).HttpRequestError.ShouldBe(HttpRequestError.ConnectionError);
        Ana.SaysInPrivate("while you were away");
        await Server.ComesBackAsync(Stop);
        Server.Address.ShouldBe(address);
        (await Bot.GetUpdates(cancellationToken: Stop)).ShouldHaveSingleItem().Message!.Text.ShouldBe("while you were away");
    }

    /// <summary>The clock moves on until the server has begun to wait on it.</summary>
    private async Task AdvanceUntilAsync(Task call, TimeSpan step)
    {
        while (!call.IsCompleted)
        {
            Time.Advance(step);
            await Task.WhenAny(call, Task.Delay(TimeSpan.FromMilliseconds(5), TimeProvider.System, Stop));
        }
    }
}
