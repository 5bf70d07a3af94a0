using HipBot.Loopback.Telegram;
using HipBot.Loopback.Telegram.Faults;
using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types;
using Telegram.Bot.Types.ReplyMarkups;

namespace HipBot.TelegramChat.Tests.Loopback;

/// <summary>A whole talk with a small bot that polls, as the tests of the adapter will have it.</summary>
public sealed class ConversationTests : LoopbackTest
{
    protected override TelegramServerOptions Options => new();

    [Fact]
    public async Task A_person_asks_presses_and_sees_the_message_change()
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        var bot = PollAsync(end.Token);

        Ana.SaysInPrivate("why do my hips feel tight?");
        var answer = await Ana.HearsAsync(Stop);
        answer.Text.ShouldBe("You said: why do my hips feel tight?");
        (await Ana.Presses(answer, "More").AnsweredAsync(Stop)).Text.ShouldBe("");
        (await answer.NextEditAsync(Stop)).Text.ShouldBe("And more.");

        var group = Server.Supergroup("Runners", owner: Ana);
        group.Says(Ana, "only talking");
        group.Says(Ana, $"@{Server.Bot.Username} hello");
        (await group.NextMessageAsync(Stop)).Text.ShouldBe($"You said: @{Server.Bot.Username} hello");
        await Server.IdleAsync(Stop);
        group.FromBot.Count.ShouldBe(1);

        await end.CancelAsync();
        await bot;
    }

    [Fact]
    public async Task What_is_cut_is_handed_out_again()
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        Server.Faults.Add(new Fault.CutMidAnswer(Done: true), "getUpdates", times: 3);
        Ana.SaysInPrivate("hello");
        var bot = PollAsync(end.Token);

        (await Ana.HearsAsync(Stop)).Text.ShouldBe("You said: hello");
        await Server.GoesAwayAsync();
        Ana.SaysInPrivate("still there?");
        await Server.ComesBackAsync(Stop);
        (await Ana.HearsAsync(Stop)).Text.ShouldBe("You said: still there?");
        await Server.IdleAsync(Stop);
        Server.SentCount.ShouldBe(2);

        await end.CancelAsync();
        await bot;
    }

    /// <summary>Takes updates until the end, whatever goes wrong, and confirms each once it is handled.</summary>
    private async Task PollAsync(CancellationToken end)
    {
        var offset = 0;
        while (!end.IsCancellationRequested)
        {
            try
            {
                foreach (var update in await Bot.GetUpdates(offset, timeout: 30, cancellationToken: end))
                {
                    await HandleAsync(update);
                    offset = update.Id + 1;
                }
            }
            catch (RequestException)
            {
                // It goes on.
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }
    }

    private async Task HandleAsync(Update update)
    {
        if (update.CallbackQuery is { Message: { } pressed } query)
        {
            await Bot.AnswerCallbackQuery(query.Id, cancellationToken: Stop);
            await Bot.EditMessageText(pressed.Chat.Id, pressed.Id, "And more.", cancellationToken: Stop);
        }
        else if (update.Message is { Text: { } text } message && (message.Chat.Id == Ana.Id || text.Contains('@')))
        {
            await Bot.SendMessage(message.Chat.Id, $"You said: {text}", replyMarkup: InlineKeyboardButton.WithCallbackData("More", "more"), cancellationToken: Stop);
        }
    }
}
