using Telegram.Bot;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;
using Telegram.Bot.Types.InlineQueryResults;
using Telegram.Bot.Types.ReplyMarkups;

namespace HipBot.TelegramChat.Tests.Loopback;

/// <summary>Inline mode.</summary>
public sealed class InlineTests : LoopbackTest
{
    [Fact]
    public async Task A_query_is_answered_and_a_result_is_shared_and_edited()
    {
        var ask = Ana.AsksInline("hip flexor", chatType: "private");
        var query = (await TakeAllAsync()).ShouldHaveSingleItem().InlineQuery!;
        (query.Id, query.Query, query.Offset, query.ChatType).ShouldBe((ask.Id, "hip flexor", "", ChatType.Private));

        await Bot.AnswerInlineQuery(query.Id, [Article("a", "<b>Card</b>", "Next")], cacheTime: 5, isPersonal: true, nextOffset: "1", button: new InlineQueryResultsButton("Open") { StartParameter = "t" }, cancellationToken: Stop);

        var answer = await ask.AnsweredAsync(Stop);
        (answer.CacheTime, answer.IsPersonal, answer.NextOffset).ShouldBe((5, true, "1"));
        answer.Button!["start_parameter"]!.GetValue<string>().ShouldBe("t");
        var result = answer.Results.ShouldHaveSingleItem();
        (result.Title, result.Content.Text, result.Content.Entities[0].Type).ShouldBe(("Title a", "Card", "bold"));

        var shared = Ana.Chooses(ask, result);
        var chosen = (await TakeAllAsync()).ShouldHaveSingleItem().ChosenInlineResult!;
        (chosen.ResultId, chosen.Query, chosen.InlineMessageId).ShouldBe(("a", "hip flexor", shared.Id));

        var press = Ana.Presses(shared.Button("Next"));
        var pressed = (await TakeAllAsync()).ShouldHaveSingleItem().CallbackQuery!;
        (pressed.InlineMessageId, pressed.Message).ShouldBe((shared.Id, null));
        await Bot.AnswerCallbackQuery(press.Id, cancellationToken: Stop);
        await Bot.EditMessageText(shared.Id, "Card 2", cancellationToken: Stop);
        (await shared.NextEditAsync(Stop)).Text.ShouldBe("Card 2");
        shared.Buttons.ShouldBeEmpty();
    }

    [Fact]
    public async Task In_a_chat_of_the_bot_the_shared_message_comes_as_an_update_too()
    {
        var ask = Ana.AsksInline("x");
        await TakeAllAsync();
        await Bot.AnswerInlineQuery(ask.Id, [Article("a", "Card")], cancellationToken: Stop);

        var shared = Ana.Chooses(ask, (await ask.AnsweredAsync(Stop)).Results[0], Ana.PrivateChat);

        var updates = await TakeAllAsync();
        var message = updates.Select(update => update.Message).OfType<Message>().ShouldHaveSingleItem();
        (message.Text, message.From!.Id, message.ViaBot!.Id).ShouldBe(("Card", Ana.Id, Server.Bot.Id));
        updates.Select(update => update.ChosenInlineResult).OfType<ChosenInlineResult>().ShouldHaveSingleItem().InlineMessageId.ShouldBeNull();
        shared.Shown!.IsViaBot.ShouldBeTrue();
    }

    [Fact]
    public async Task A_query_is_answered_once_and_within_ten_seconds()
    {
        var late = Ana.AsksInline("late");
        Time.Advance(TimeSpan.FromSeconds(11));
        var asked = Ana.AsksInline("now");
        await Bot.AnswerInlineQuery(asked.Id, [], cancellationToken: Stop);

        foreach (var id in new[] { late.Id, asked.Id, "4711" })
        {
            await RefusedAsync(Bot.AnswerInlineQuery(id, [], cancellationToken: Stop), "query is too old and response timeout expired or query ID is invalid");
        }

        (await asked.AnsweredAsync(Stop)).Results.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_wrong_with_the_results_is_said()
    {
        var id = Ana.AsksInline("x").Id;

        await RefusedAsync(Bot.AnswerInlineQuery(id, Enumerable.Range(0, 51).Select(index => Article($"{index}", "x")), cancellationToken: Stop), "too many inline query results specified");
        await RefusedAsync(Bot.AnswerInlineQuery(id, [Article("a", "x"), Article("a", "y")], cancellationToken: Stop), "RESULT_ID_DUPLICATE");
        await RefusedAsync(Bot.AnswerInlineQuery(id, [Article(new string('a', 65), "x")], cancellationToken: Stop), "RESULT_ID_INVALID");
        await RefusedAsync(Bot.AnswerInlineQuery(id, [Article("a", "<b>")], cancellationToken: Stop), "can't parse entities: Can't find end tag corresponding to start tag \"b\"");
        await RefusedAsync(Bot.AnswerInlineQuery(id, [Article("a", new string('x', 4097))], cancellationToken: Stop), "MESSAGE_TOO_LONG");
        await RefusedAsync(Bot.AnswerInlineQuery(id, [], button: new InlineQueryResultsButton("x") { StartParameter = "a b" }, cancellationToken: Stop), "START_PARAM_INVALID");
        await RefusedAsync(Bot.AnswerInlineQuery(id, [new InlineQueryResultCachedPhoto("a", "unknown")], cancellationToken: Stop), "wrong file identifier/HTTP URL specified");
        var response = await Http.GetAsync(Of($"answerInlineQuery?inline_query_id={id}&results={Uri.EscapeDataString("""[{"type":"poem","id":"a"}]""")}"), Stop);
        (await response.Content.ReadAsStringAsync(Stop)).ShouldContain("type \\\"poem\\\" is unsupported for the inline query result");
        await Bot.AnswerInlineQuery(id, Enumerable.Range(0, 50).Select(index => Article($"{index}", "x")), cancellationToken: Stop);
    }

    [Fact]
    public async Task A_picture_that_was_uploaded_before_is_shared_by_its_id()
    {
        await StartAsync();
        var photo = (await Bot.SendPhoto(Ana.Id, Pictures.Png(8, 8), cancellationToken: Stop)).Photo!.Last();
        var ask = Ana.AsksInline("x");

        await Bot.AnswerInlineQuery(ask.Id, [new InlineQueryResultCachedPhoto("a", photo.FileId) { Caption = "Bridge" }], cancellationToken: Stop);

        var shared = Ana.Chooses(ask, (await ask.AnsweredAsync(Stop)).Results[0]);
        (shared.Content.Text, shared.Content.Media!.Width).ShouldBe(("Bridge", 8));
    }

    private static InlineQueryResultArticle Article(string id, string text, string? button = null) =>
        new(id, $"Title {id}", new InputTextMessageContent(text) { ParseMode = ParseMode.Html })
        {
            ReplyMarkup = button is null ? null : new InlineKeyboardMarkup(InlineKeyboardButton.WithCallbackData(button, "n")),
        };
}
