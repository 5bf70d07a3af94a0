using HipBot.Loopback.Telegram.Messages;
using Telegram.Bot;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;
using Telegram.Bot.Types.ReplyMarkups;

namespace HipBot.TelegramChat.Tests.Loopback;

/// <summary>sendMessage and what all methods that send have in common.</summary>
public sealed class SendingTests : LoopbackTest
{
    [Fact]
    public async Task What_is_sent_is_told_back_and_seen()
    {
        await StartAsync();

        var sent = await Bot.SendMessage(Ana.Id, "hello", disableNotification: true, protectContent: true, linkPreviewOptions: LinkPreviewOptions.Disabled, cancellationToken: Stop);

        sent.From!.Id.ShouldBe(Server.Bot.Id);
        sent.Chat.Type.ShouldBe(ChatType.Private);
        sent.Chat.FirstName.ShouldBe("Ana");
        sent.Date.ShouldBe(Time.GetUtcNow().UtcDateTime);
        sent.HasProtectedContent.ShouldBeTrue();
        sent.LinkPreviewOptions!.IsDisabled.ShouldBeTrue();
        var seen = await Ana.HearsAsync(Stop);
        (seen.Id, seen.IsFromBot, seen.IsSilent, seen.IsProtected).ShouldBe((sent.Id, true, true, true));
        Ana.PrivateChat.FromBot.ShouldBe([seen]);
        Server.SentCount.ShouldBe(1);
    }

    [Theory]
    [InlineData("", "message text is empty")]
    [InlineData(" \n ", "text must be non-empty")]
    [InlineData("<b> </b>", "text must be non-empty")]
    public async Task An_empty_text_is_refused(string text, string why)
    {
        await StartAsync();

        await RefusedAsync(Bot.SendMessage(Ana.Id, text, ParseMode.Html, cancellationToken: Stop), why);
    }

    [Theory]
    [InlineData("a", 4096)]
    [InlineData("💪", 2048)]
    [InlineData("&amp;", 4096)]
    public async Task The_length_is_counted_in_utf16_units_after_parsing(string part, int most)
    {
        await StartAsync();
        string Times(int count) => string.Concat(Enumerable.Repeat(part, count));

        await Bot.SendMessage(Ana.Id, $"<b>{Times(most)}</b>", ParseMode.Html, cancellationToken: Stop);

        (await Ana.HearsAsync(Stop)).Text.Length.ShouldBe(4096);
        await RefusedAsync(Bot.SendMessage(Ana.Id, Times(most + 1), ParseMode.Html, cancellationToken: Stop), "message is too long");
    }

    [Fact]
    public async Task A_stranger_is_no_chat()
    {
        await RefusedAsync(Bot.SendMessage(12345, "x", cancellationToken: Stop), "chat not found");
        await RefusedAsync(Bot.SendMessage("@nobody_here", "x", cancellationToken: Stop), "chat not found");
        await RefusedAsync(Bot.SendMessage(Ana.Id, "x", cancellationToken: Stop), "chat not found");
    }

    [Fact]
    public async Task Nobody_is_written_to_who_has_not_begun()
    {
        var group = Server.Group("Runners");
        group.Says(Ana, "hello");

        await RefusedAsync(Bot.SendMessage(Ana.Id, "x", cancellationToken: Stop), 403, "Forbidden: bot can't initiate conversation with a user");
    }

    [Fact]
    public async Task Who_blocked_the_bot_gets_nothing_until_they_come_back()
    {
        await StartAsync();
        Ana.BlocksBot();
        var change = (await TakeAllAsync()).ShouldHaveSingleItem().MyChatMember!;
        (change.OldChatMember.Status, change.NewChatMember.Status).ShouldBe((ChatMemberStatus.Member, ChatMemberStatus.Kicked));
        change.Chat.Id.ShouldBe(Ana.Id);

        await RefusedAsync(Bot.SendMessage(Ana.Id, "x", cancellationToken: Stop), 403, "Forbidden: bot was blocked by the user");
        await RefusedAsync(Bot.SendChatAction(Ana.Id, ChatAction.Typing, cancellationToken: Stop), 403, "Forbidden: bot was blocked by the user");

        Ana.UnblocksBot();
        (await TakeAllAsync()).ShouldHaveSingleItem().MyChatMember!.NewChatMember.Status.ShouldBe(ChatMemberStatus.Member);
        await Bot.SendMessage(Ana.Id, "x", cancellationToken: Stop);
    }

    [Fact]
    public async Task A_deleted_account_gets_nothing()
    {
        await StartAsync();
        Ana.DeletesAccount();

        await RefusedAsync(Bot.SendMessage(Ana.Id, "x", cancellationToken: Stop), 403, "Forbidden: user is deactivated");
    }

    [Fact]
    public async Task A_reply_quotes_what_is_there()
    {
        var question = Ana.SaysInPrivate("why?");

        var sent = await Bot.SendMessage(Ana.Id, "because", replyParameters: question.Id, cancellationToken: Stop);

        sent.ReplyToMessage!.Text.ShouldBe("why?");
        (await Ana.HearsAsync(Stop)).ReplyTo.ShouldBe(question);
        await RefusedAsync(Bot.SendMessage(Ana.Id, "x", replyParameters: 4711, cancellationToken: Stop), "message to be replied not found");
        var without = await Bot.SendMessage(Ana.Id, "x", replyParameters: new ReplyParameters { MessageId = 4711, AllowSendingWithoutReply = true }, cancellationToken: Stop);
        without.ReplyToMessage.ShouldBeNull();
    }

    [Fact]
    public async Task An_answer_can_be_asked_for()
    {
        await StartAsync();

        await Bot.SendMessage(Ana.Id, "When?", replyMarkup: new ForceReplyMarkup { InputFieldPlaceholder = "08:00", Selective = true }, cancellationToken: Stop);

        var question = await Ana.HearsAsync(Stop);
        question.Content.ForceReply.ShouldBe(new ForceReply("08:00", true));
        Ana.SaysInPrivate("07:30", inReplyTo: question);
        var reply = (await TakeAllAsync()).ShouldHaveSingleItem().Message!;
        reply.ReplyToMessage!.Id.ShouldBe(question.Id);
        reply.ReplyToMessage.From!.IsBot.ShouldBeTrue();
    }

    [Fact]
    public async Task The_bot_is_seen_to_type()
    {
        await StartAsync();

        await Bot.SendChatAction(Ana.Id, ChatAction.Typing, cancellationToken: Stop);

        Ana.PrivateChat.Actions.ShouldBe(["typing"]);
        (await Http.GetAsync(Of($"sendChatAction?chat_id={Ana.Id}&action=dance"), Stop)).StatusCode.ShouldBe(System.Net.HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_wait_for_what_never_comes_fails_and_says_what_was_called()
    {
        await using var impatient = await HipBot.Loopback.Telegram.TelegramServer.StartAsync(new() { Patience = TimeSpan.FromMilliseconds(20) }, Stop);
        var ben = impatient.Person("Ben");

        var failure = await Should.ThrowAsync<TimeoutException>(ben.HearsAsync(Stop));

        failure.Message.ShouldBe("There was no message of the bot in the private chat of Ben within 0.02 seconds. The bot made no call.");
    }
}
