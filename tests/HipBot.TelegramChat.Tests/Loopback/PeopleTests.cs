using System.Text.Json.Nodes;
using HipBot.Loopback.Telegram.Chats;
using HipBot.Loopback.Telegram.Messages;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace HipBot.TelegramChat.Tests.Loopback;

/// <summary>What people do, as the real client reads it.</summary>
public sealed class PeopleTests : LoopbackTest
{
    [Fact]
    public async Task A_person_writes()
    {
        var ben = Server.Person("Ben", account => account with { LastName = "Okoro", Username = "ben_runs", LanguageCode = "de" });

        ben.SaysInPrivate("/ask why? @ben_runs");

        var message = (await TakeAllAsync()).ShouldHaveSingleItem().Message!;
        (message.From!.Id, message.From.FirstName, message.From.LastName, message.From.Username, message.From.LanguageCode)
            .ShouldBe((ben.Id, "Ben", "Okoro", "ben_runs", "de"));
        (message.Chat.Id, message.Chat.Type, message.Date).ShouldBe((ben.Id, ChatType.Private, Time.GetUtcNow().UtcDateTime));
        message.Entities!.Select(entity => (entity.Type, entity.Offset, entity.Length)).ShouldBe([(MessageEntityType.BotCommand, 0, 4), (MessageEntityType.Mention, 10, 9)]);
    }

    [Fact]
    public async Task A_person_may_have_no_name_to_speak_of()
    {
        var nobody = Server.Person("", account => account with { LanguageCode = null });

        nobody.SaysInPrivate("hello");

        (await TakeAllAsync()).ShouldHaveSingleItem().Message!.From!.FirstName.ShouldBe("");
    }

    [Fact]
    public async Task A_link_starts_the_bot_with_a_payload()
    {
        Ana.Starts("1_item_dead-bug_");

        (await TakeAllAsync()).ShouldHaveSingleItem().Message!.Text.ShouldBe("/start 1_item_dead-bug_");
    }

    [Fact]
    public async Task An_edit_comes_as_an_edit()
    {
        var message = Ana.SaysInPrivate("whi?");
        Time.Advance(TimeSpan.FromSeconds(3));
        Ana.Edits(message, "why?");

        var edited = (await TakeAllAsync())[1].EditedMessage!;

        (edited.Id, edited.Text, edited.EditDate).ShouldBe((message.Id, "why?", edited.Date.AddSeconds(3)));
        Should.Throw<InvalidOperationException>(() => Server.Person("Ben").Edits(message, "x"));
    }

    [Theory]
    [InlineData(Attachment.Photo, MessageType.Photo)]
    [InlineData(Attachment.Video, MessageType.Video)]
    [InlineData(Attachment.Document, MessageType.Document)]
    [InlineData(Attachment.Voice, MessageType.Voice)]
    [InlineData(Attachment.Sticker, MessageType.Sticker)]
    [InlineData(Attachment.Location, MessageType.Location)]
    [InlineData(Attachment.Contact, MessageType.Contact)]
    [InlineData(Attachment.Dice, MessageType.Dice)]
    public async Task Not_everything_is_text(Attachment attachment, MessageType type)
    {
        Ana.SendsInPrivate(attachment);

        var message = (await TakeAllAsync()).ShouldHaveSingleItem().Message!;
        (message.Type, message.Text, message.Caption).ShouldBe((type, null, null));
    }

    [Fact]
    public async Task A_picture_may_have_a_caption()
    {
        Ana.SendsInPrivate(Attachment.Photo, "/ask what is this");

        var message = (await TakeAllAsync()).ShouldHaveSingleItem().Message!;
        message.Caption.ShouldBe("/ask what is this");
        message.CaptionEntities!.Single().Type.ShouldBe(MessageEntityType.BotCommand);
    }

    [Fact]
    public async Task Somebody_without_a_name_behind_the_at_is_mentioned_by_their_id()
    {
        var group = Server.Group("Runners", Ana);

        group.Says(Ana, "HipBot, why?", entities: [new TextEntity("text_mention", 0, 6) { UserId = Server.Bot.Id }]);

        var entity = (await TakeAllAsync()).ShouldHaveSingleItem().Message!.Entities!.Single();
        (entity.Type, entity.User!.Id).ShouldBe((MessageEntityType.TextMention, Server.Bot.Id));
    }

    [Fact]
    public async Task An_anonymous_administrator_speaks_as_the_group()
    {
        var group = Server.Supergroup("Runners", Ana);
        var ben = Server.Person("Ben");
        group.Promotes(ben, AdministratorRights.All with { IsAnonymous = true });
        await TakeAllAsync();

        group.SaysAnonymously("/daily", "coach");
        group.Says(ben, "/daily");

        foreach (var message in (await TakeAllAsync()).Select(update => update.Message!))
        {
            (message.From!.Id, message.From.Username, message.From.IsBot).ShouldBe((1087968824, "GroupAnonymousBot", true));
            message.SenderChat!.Id.ShouldBe(group.Id);
        }
    }

    [Fact]
    public async Task A_channel_speaks_in_a_group_and_its_posts_come_there()
    {
        var (group, channel) = (Server.Supergroup("Runners"), Server.Channel("Hips"));
        group.SaysAsChannel(channel, "hello");
        group.Receives(channel.Posts("post"));

        var messages = (await TakeAllAsync()).Select(update => update.Message).OfType<Message>().ToList();

        messages.Select(message => (message.From!.Id, message.SenderChat!.Id)).ShouldBe([(136817688, channel.Id), (777000, channel.Id)]);
    }

    [Fact]
    public async Task Any_other_update_can_be_put_in()
    {
        Server.Puts("message_of_next_year", new JsonObject { ["mood"] = "good" });
        Ana.SaysInPrivate("x");

        var updates = await TakeAllAsync();

        (updates.Length, updates[0].Type, updates[1].Message!.Text).ShouldBe((2, UpdateType.Unknown, "x"));
    }
}
