using Telegram.Bot;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;
using Telegram.Bot.Types.ReplyMarkups;

namespace HipBot.TelegramChat.Tests.Loopback;

/// <summary>"Updating messages" of the Bot API.</summary>
public sealed class EditingTests : LoopbackTest
{
    private const string NotModified =
        "message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message";

    private static readonly InlineKeyboardMarkup Next = new(InlineKeyboardButton.WithCallbackData("Next", "n"));

    [Fact]
    public async Task An_edit_is_seen_and_keeps_what_was_before()
    {
        await StartAsync();
        var sent = await Bot.SendMessage(Ana.Id, "step 1", replyMarkup: Next, cancellationToken: Stop);
        var seen = await Ana.HearsAsync(Stop);
        var edit = seen.NextEditAsync(Stop);
        Time.Advance(TimeSpan.FromSeconds(5));

        var edited = await Bot.EditMessageText(Ana.Id, sent.Id, "<b>step 2</b>", ParseMode.Html, replyMarkup: Next, cancellationToken: Stop);

        (await edit).Text.ShouldBe("step 2");
        edited.EditDate.ShouldBe(sent.Date.AddSeconds(5));
        seen.Text.ShouldBe("step 2");
        seen.Versions.Select(version => version.Text).ShouldBe(["step 1", "step 2"]);
        seen.Entities.ShouldHaveSingleItem().Type.ShouldBe("bold");
    }

    [Fact]
    public async Task An_edit_without_a_keyboard_takes_it_away()
    {
        await StartAsync();
        var sent = await Bot.SendMessage(Ana.Id, "x", replyMarkup: Next, cancellationToken: Stop);

        await Bot.EditMessageText(Ana.Id, sent.Id, "x", cancellationToken: Stop);

        (await Ana.HearsAsync(Stop)).Buttons.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_edit_that_changes_nothing_is_refused()
    {
        await StartAsync();
        var sent = await Bot.SendMessage(Ana.Id, "<b>x</b>", ParseMode.Html, replyMarkup: Next, cancellationToken: Stop);

        await RefusedAsync(Bot.EditMessageText(Ana.Id, sent.Id, " <strong>x</strong> ", ParseMode.Html, replyMarkup: Next, cancellationToken: Stop), NotModified);
        await RefusedAsync(Bot.EditMessageReplyMarkup(Ana.Id, sent.Id, Next, cancellationToken: Stop), NotModified);
        await Bot.EditMessageText(Ana.Id, sent.Id, "x", replyMarkup: Next, cancellationToken: Stop);
    }

    [Fact]
    public async Task Only_buttons_change_by_reply_markup()
    {
        await StartAsync();
        var sent = await Bot.SendMessage(Ana.Id, "x", replyMarkup: Next, cancellationToken: Stop);
        var seen = await Ana.HearsAsync(Stop);

        await Bot.EditMessageReplyMarkup(Ana.Id, sent.Id, InlineKeyboardButton.WithCallbackData("Back", "b"), cancellationToken: Stop);

        (seen.Text, seen.Buttons.ShouldHaveSingleItem().Text).ShouldBe(("x", "Back"));
        await Bot.EditMessageReplyMarkup(Ana.Id, sent.Id, cancellationToken: Stop);
        seen.Buttons.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_cannot_be_edited_says_why()
    {
        var hers = Ana.SaysInPrivate("mine");
        var sent = await Bot.SendMessage(Ana.Id, "x", cancellationToken: Stop);

        await RefusedAsync(Bot.EditMessageText(Ana.Id, 4711, "y", cancellationToken: Stop), "message to edit not found");
        await RefusedAsync(Bot.EditMessageText(Ana.Id, hers.Id, "y", cancellationToken: Stop), "message can't be edited");
        await RefusedAsync(Bot.EditMessageCaption(Ana.Id, sent.Id, "y", cancellationToken: Stop), "there is no caption in the message to edit");
        await RefusedAsync(Bot.EditMessageText(Ana.Id, sent.Id, new string('x', 4097), cancellationToken: Stop), "MESSAGE_TOO_LONG");
        await RefusedAsync(Bot.EditMessageText(Ana.Id, sent.Id, "<b>", ParseMode.Html, cancellationToken: Stop), "can't parse entities: Can't find end tag corresponding to start tag \"b\"");
        await RefusedAsync(Bot.EditMessageText("nobody-knows", "y", cancellationToken: Stop), "MESSAGE_ID_INVALID");
    }

    [Fact]
    public async Task Who_blocked_the_bot_sees_no_edit()
    {
        await StartAsync();
        var sent = await Bot.SendMessage(Ana.Id, "x", cancellationToken: Stop);
        Ana.BlocksBot();

        await RefusedAsync(Bot.EditMessageText(Ana.Id, sent.Id, "y", cancellationToken: Stop), 403, "Forbidden: bot was blocked by the user");
    }

    [Fact]
    public async Task A_text_becomes_a_picture_and_the_picture_another()
    {
        await StartAsync();
        var sent = await Bot.SendMessage(Ana.Id, "x", cancellationToken: Stop);
        var seen = await Ana.HearsAsync(Stop);

        var edited = await Bot.EditMessageMedia(Ana.Id, sent.Id, new InputMediaPhoto(Pictures.Png(8, 8)) { Caption = "<i>first</i>", ParseMode = ParseMode.Html }, cancellationToken: Stop);

        edited.Caption.ShouldBe("first");
        edited.Photo!.Last().Width.ShouldBe(8);
        seen.Media!.Width.ShouldBe(8);
        await RefusedAsync(Bot.EditMessageText(Ana.Id, sent.Id, "y", cancellationToken: Stop), "there is no text in the message to edit");
        await Bot.EditMessageCaption(Ana.Id, sent.Id, "second", cancellationToken: Stop);
        seen.Text.ShouldBe("second");
        await RefusedAsync(Bot.EditMessageCaption(Ana.Id, sent.Id, new string('x', 1025), cancellationToken: Stop), "MEDIA_CAPTION_TOO_LONG");
        await RefusedAsync(Bot.EditMessageMedia(Ana.Id, sent.Id, new InputMediaPhoto(InputFile.FromFileId(edited.Photo!.Last().FileId)) { Caption = "second" }, cancellationToken: Stop), NotModified);
    }

    [Fact]
    public async Task What_is_deleted_is_gone()
    {
        await StartAsync();
        var sent = await Bot.SendMessage(Ana.Id, "x", cancellationToken: Stop);
        var seen = await Ana.HearsAsync(Stop);

        await Bot.DeleteMessage(Ana.Id, sent.Id, Stop);

        await seen.DeletedAsync(Stop);
        Ana.PrivateChat.FromBot.ShouldBeEmpty();
        await RefusedAsync(Bot.DeleteMessage(Ana.Id, sent.Id, Stop), "message to delete not found");
        await RefusedAsync(Bot.EditMessageText(Ana.Id, sent.Id, "y", cancellationToken: Stop), "message to edit not found");
    }

    [Fact]
    public async Task Only_a_moderator_deletes_what_is_old_or_of_others()
    {
        var group = Server.Supergroup("Runners", Ana);
        var hers = group.Says(Ana, "spam");
        var sent = await Bot.SendMessage(group.Id, "x", cancellationToken: Stop);
        await RefusedAsync(Bot.DeleteMessage(group.Id, hers.Id, Stop), "message can't be deleted");
        Time.Advance(TimeSpan.FromHours(49));
        await RefusedAsync(Bot.DeleteMessage(group.Id, sent.Id, Stop), "message can't be deleted for everyone");

        group.PromotesBot(Ana);
        await Bot.DeleteMessages(group.Id, [hers.Id, sent.Id, 4711], Stop);

        group.Messages.Where(message => !message.Content.IsService).ShouldBeEmpty();
    }
}
