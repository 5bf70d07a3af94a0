using Telegram.Bot;
using Telegram.Bot.Exceptions;

namespace HipBot.TelegramChat.Tests.Loopback;

/// <summary>How much a bot may send: https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this.</summary>
public sealed class FloodTests : LoopbackTest
{
    [Fact]
    public async Task Without_limits_everything_goes()
    {
        await StartAsync();

        (await SendAsync(Ana.Id, 60)).ShouldAllBe(wait => wait == 0);
    }

    [Fact]
    public async Task A_chat_takes_a_few_at_once_and_then_one_a_second()
    {
        await StartAsync();
        Server.Limits.IsOn = true;

        (await SendAsync(Ana.Id, 5)).ShouldBe([0, 0, 0, 1, 1]);
        Time.Advance(TimeSpan.FromSeconds(0.9));
        (await SendAsync(Ana.Id, 1)).ShouldBe([1]);
        Time.Advance(TimeSpan.FromSeconds(0.1));
        (await SendAsync(Ana.Id, 2)).ShouldBe([0, 1]);
        Time.Advance(TimeSpan.FromMinutes(1));
        (await SendAsync(Ana.Id, 4)).ShouldBe([0, 0, 0, 1]);
        (Server.Limits.Refused, Server.Calls.TooManyRequests).ShouldBe((5, 5));
    }

    [Fact]
    public async Task Thirty_messages_go_in_any_second_over_all_chats()
    {
        var people = Enumerable.Range(0, 31).Select(index => Server.Person($"{index}")).ToList();
        people.ForEach(person => person.Starts());
        Server.Limits.IsOn = true;
        foreach (var person in people.Take(20))
        {
            (await SendAsync(person.Id, 1)).ShouldBe([0]);
        }

        Time.Advance(TimeSpan.FromSeconds(0.5));
        foreach (var person in people.Skip(20).Take(10))
        {
            (await SendAsync(person.Id, 1)).ShouldBe([0]);
        }

        (await SendAsync(people[30].Id, 1)).ShouldBe([1]);
        Time.Advance(TimeSpan.FromSeconds(0.5));
        (await SendAsync(people[30].Id, 1)).ShouldBe([0]);
        Server.Calls.MostWithin(TimeSpan.FromSeconds(1), call => call.Status == 200).ShouldBe(30);
    }

    [Fact]
    public async Task A_group_takes_twenty_in_any_minute()
    {
        var group = Server.Group("Runners");
        Server.Limits.IsOn = true;
        for (var count = 0; count < 20; count++)
        {
            (await SendAsync(group.Id, 1)).ShouldBe([0]);
            Time.Advance(TimeSpan.FromSeconds(1));
        }

        (await SendAsync(group.Id, 1)).ShouldBe([40]);
        Time.Advance(TimeSpan.FromSeconds(40));
        (await SendAsync(group.Id, 1)).ShouldBe([0]);
    }

    [Fact]
    public async Task An_edit_counts_where_it_is_to_count()
    {
        await StartAsync();
        Server.Limits.IsOn = true;
        Server.Limits.CountsEdits = true;
        var sent = await Bot.SendMessage(Ana.Id, "0", cancellationToken: Stop);
        await Bot.EditMessageText(Ana.Id, sent.Id, "1", cancellationToken: Stop);
        await Bot.EditMessageText(Ana.Id, sent.Id, "2", cancellationToken: Stop);

        (await Should.ThrowAsync<ApiRequestException>(Bot.EditMessageText(Ana.Id, sent.Id, "3", cancellationToken: Stop))).Parameters!.RetryAfter.ShouldBe(1);
    }

    /// <summary>Sends; gives the seconds that each was asked to wait, 0 where it went.</summary>
    private async Task<List<int>> SendAsync(long chat, int count)
    {
        var waits = new List<int>();
        for (var index = 0; index < count; index++)
        {
            try
            {
                await Bot.SendMessage(chat, "x", cancellationToken: Stop);
                waits.Add(0);
            }
            catch (ApiRequestException refusal)
            {
                refusal.ErrorCode.ShouldBe(429);
                refusal.Message.ShouldBe($"Too Many Requests: retry after {refusal.Parameters!.RetryAfter}");
                waits.Add(refusal.Parameters.RetryAfter!.Value);
            }
        }

        return waits;
    }
}
