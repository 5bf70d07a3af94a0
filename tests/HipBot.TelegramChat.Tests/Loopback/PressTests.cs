using HipBot.Loopback.Telegram.Messages;
using Telegram.Bot;
using Telegram.Bot.Types.ReplyMarkups;

namespace HipBot.TelegramChat.Tests.Loopback;

/// <summary>Callback queries.</summary>
public sealed class PressTests : LoopbackTest
{
    private const string TooOld = "query is too old and response timeout expired or query ID is invalid";

    [Fact]
    public async Task A_press_comes_with_the_message_and_is_answered_once()
    {
        var message = await ShowAsync();

        var press = Ana.Presses(message.Button("Next"));

        var query = (await TakeAllAsync()).ShouldHaveSingleItem().CallbackQuery!;
        (query.Id, query.Data, query.From.Id).ShouldBe((press.Id, "n", Ana.Id));
        query.Message!.Id.ShouldBe(message.Id);
        query.Message.ReplyMarkup!.InlineKeyboard.ShouldHaveSingleItem();
        query.ChatInstance.ShouldNotBeNullOrEmpty();
        press.Answer.ShouldBeNull();
        var answer = press.AnsweredAsync(Stop);
        await Bot.AnswerCallbackQuery(query.Id, "done", showAlert: true, cancellationToken: Stop);
        (await answer).ShouldBe(new PressAnswer("done", true, ""));
        await RefusedAsync(Bot.AnswerCallbackQuery(query.Id, cancellationToken: Stop), TooOld);
    }

    [Fact]
    public async Task An_answer_comes_in_time_or_not_at_all()
    {
        var message = await ShowAsync();
        var press = Ana.Presses(message, "Next");
        Time.Advance(TimeSpan.FromSeconds(31));

        await RefusedAsync(Bot.AnswerCallbackQuery(press.Id, cancellationToken: Stop), TooOld);
        await RefusedAsync(Bot.AnswerCallbackQuery("4711", cancellationToken: Stop), TooOld);
    }

    [Fact]
    public async Task An_answer_has_at_most_200_letters()
    {
        var message = await ShowAsync();
        var press = Ana.Presses(message, "Next");

        await RefusedAsync(Bot.AnswerCallbackQuery(press.Id, new string('x', 201), cancellationToken: Stop), "MESSAGE_TOO_LONG");
        await Bot.AnswerCallbackQuery(press.Id, new string('x', 200), cancellationToken: Stop);
    }

    [Fact]
    public async Task Any_data_can_come_from_an_app_that_was_tampered_with()
    {
        var message = await ShowAsync();

        Ana.PressesWithData(message, "9_forged_<b>");

        (await TakeAllAsync()).ShouldHaveSingleItem().CallbackQuery!.Data.ShouldBe("9_forged_<b>");
    }

    [Fact]
    public async Task A_button_of_a_deleted_message_is_still_pressed()
    {
        var message = await ShowAsync();
        var button = message.Button("Next");
        await Bot.DeleteMessage(Ana.Id, message.Id, Stop);

        Ana.Presses(button);

        var query = (await TakeAllAsync()).ShouldHaveSingleItem().CallbackQuery!;
        query.Message!.Id.ShouldBe(message.Id);
        query.Message.Date.ShouldBe(default);
    }

    [Fact]
    public async Task A_button_that_opens_something_does_not_come_back()
    {
        await StartAsync();
        await Bot.SendMessage(Ana.Id, "x", replyMarkup: InlineKeyboardButton.WithUrl("Site", "https://example.com"), cancellationToken: Stop);
        var message = await Ana.HearsAsync(Stop);

        Should.Throw<InvalidOperationException>(() => Ana.Presses(message, "Site"));
    }

    private async Task<ChatMessage> ShowAsync()
    {
        await StartAsync();
        await Bot.SendMessage(Ana.Id, "x", replyMarkup: InlineKeyboardButton.WithCallbackData("Next", "n"), cancellationToken: Stop);
        return await Ana.HearsAsync(Stop);
    }
}
