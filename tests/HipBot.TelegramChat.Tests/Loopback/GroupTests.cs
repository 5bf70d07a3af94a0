using HipBot.Loopback.Telegram;
using HipBot.Loopback.Telegram.Chats;
using Telegram.Bot;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace HipBot.TelegramChat.Tests.Loopback;

/// <summary>Groups, supergroups and channels: who is in them, and what the bot may do there.</summary>
public sealed class GroupTests : LoopbackTest
{
    [Fact]
    public async Task The_bot_is_brought_in_and_put_out()
    {
        var group = Server.Group("Runners", Ana, MemberStatus.Left);
        await RefusedAsync(Bot.SendMessage(group.Id, "x", cancellationToken: Stop), 403, "Forbidden: bot is not a member of the group chat");

        group.AddsBot(Ana);

        var updates = await TakeAllAsync();
        updates[0].MyChatMember!.NewChatMember.Status.ShouldBe(ChatMemberStatus.Member);
        (updates[0].MyChatMember!.From.Id, updates[0].MyChatMember!.Chat.Title).ShouldBe((Ana.Id, "Runners"));
        updates[1].Message!.NewChatMembers!.Single().Id.ShouldBe(Server.Bot.Id);
        (await Bot.SendMessage(group.Id, "hello", cancellationToken: Stop)).Chat.Type.ShouldBe(ChatType.Group);

        group.RemovesBot(Ana);

        updates = await TakeAllAsync();
        updates[0].Message!.LeftChatMember!.Id.ShouldBe(Server.Bot.Id);
        updates[1].MyChatMember!.NewChatMember.Status.ShouldBe(ChatMemberStatus.Kicked);
        await RefusedAsync(Bot.SendMessage(group.Id, "x", cancellationToken: Stop), 403, "Forbidden: bot was kicked from the group chat");
        group.Says(Ana, "nobody hears");
        (await TakeAllAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Each_kind_of_chat_has_its_own_words_for_a_bot_that_was_put_out()
    {
        var (supergroup, channel) = (Server.Supergroup("Runners", Ana), Server.Channel("Hips", Ana));
        supergroup.RemovesBot(Ana);
        channel.RemovesBot(Ana);

        await RefusedAsync(Bot.SendMessage(supergroup.Id, "x", cancellationToken: Stop), 403, "Forbidden: bot was kicked from the supergroup chat");
        await RefusedAsync(Bot.SendMessage(channel.Id, "x", cancellationToken: Stop), 403, "Forbidden: bot was kicked from the channel chat");
        await RefusedAsync(Bot.GetChat(supergroup.Id, Stop), 403, "Forbidden: bot was kicked from the supergroup chat");
    }

    [Fact]
    public async Task The_bot_leaves()
    {
        var group = Server.Supergroup("Runners", Ana);

        await Bot.LeaveChat(group.Id, Stop);

        group.Bot.Status.ShouldBe(MemberStatus.Left);
        (await TakeAllAsync()).Select(update => update.MyChatMember).OfType<ChatMemberUpdated>().ShouldHaveSingleItem().From.Id.ShouldBe(Server.Bot.Id);
        await RefusedAsync(Bot.SendMessage(group.Id, "x", cancellationToken: Stop), 403, "Forbidden: bot is not a member of the supergroup chat");
    }

    [Fact]
    public async Task A_restricted_bot_sends_only_what_it_may()
    {
        var group = Server.Supergroup("Runners", Ana);
        group.RestrictsBot(Ana, SendingRights.All with { Text = false });
        (await TakeAllAsync()).ShouldHaveSingleItem().MyChatMember!.NewChatMember.ShouldBeOfType<ChatMemberRestricted>().CanSendMessages.ShouldBeFalse();

        await RefusedAsync(Bot.SendMessage(group.Id, "x", cancellationToken: Stop), "not enough rights to send text messages to the chat");
        await Bot.SendPhoto(group.Id, Pictures.Png(8, 8), cancellationToken: Stop);

        group.RestrictsBot(Ana, SendingRights.None);
        await RefusedAsync(Bot.SendPhoto(group.Id, Pictures.Png(8, 8), cancellationToken: Stop), "not enough rights to send photos to the chat");
        await RefusedAsync(Bot.SendAnimation(group.Id, Pictures.Gif(8, 8), cancellationToken: Stop), "not enough rights to send animations to the chat");
        await RefusedAsync(Bot.SendDocument(group.Id, Pictures.Text(), cancellationToken: Stop), "not enough rights to send documents to the chat");

        group.RestrictsBot(Ana, SendingRights.All);
        await Bot.SendMessage(group.Id, "x", cancellationToken: Stop);
        group.MemberRights = SendingRights.None;
        await RefusedAsync(Bot.SendMessage(group.Id, "x", cancellationToken: Stop), "not enough rights to send text messages to the chat");
        group.PromotesBot(Ana, AdministratorRights.None);
        await Bot.SendMessage(group.Id, "x", cancellationToken: Stop);
    }

    [Fact]
    public async Task In_a_channel_the_bot_must_be_an_administrator_who_posts()
    {
        var channel = Server.Channel("Hips", Ana, username: "hips_daily");

        var sent = await Bot.SendMessage("@hips_daily", "post", cancellationToken: Stop);

        (sent.Chat.Type, sent.SenderChat!.Id, sent.From).ShouldBe((ChatType.Channel, channel.Id, null));
        (await channel.NextMessageAsync(Stop)).Text.ShouldBe("post");
        channel.PromotesBot(Ana, AdministratorRights.All with { CanPostMessages = false });
        await RefusedAsync(Bot.SendMessage(channel.Id, "x", cancellationToken: Stop), "need administrator rights in the channel chat");
    }

    [Fact]
    public async Task Posts_of_a_channel_come_without_a_person()
    {
        var channel = Server.Channel("Hips", Ana);
        var post = channel.Posts("/daily", "Ana");
        channel.Edits(post, "/daily off");

        var updates = await TakeAllAsync();

        var message = updates[0].ChannelPost!;
        (message.From, message.SenderChat!.Id, message.AuthorSignature).ShouldBe((null, channel.Id, "Ana"));
        message.Entities!.Single().Type.ShouldBe(MessageEntityType.BotCommand);
        updates[1].EditedChannelPost!.Text.ShouldBe("/daily off");
    }

    [Fact]
    public async Task A_group_becomes_a_supergroup()
    {
        var group = Server.Group("Runners", Ana);

        var supergroup = group.Upgrades(Ana);

        var updates = await TakeAllAsync();
        (updates[0].Message!.Chat.Id, updates[0].Message!.MigrateToChatId).ShouldBe((group.Id, supergroup.Id));
        (updates[1].Message!.Chat.Id, updates[1].Message!.MigrateFromChatId).ShouldBe((supergroup.Id, group.Id));
        var refusal = await RefusedAsync(Bot.SendMessage(group.Id, "x", cancellationToken: Stop), "group chat was upgraded to a supergroup chat");
        refusal.Parameters!.MigrateToChatId.ShouldBe(supergroup.Id);
        await Bot.SendMessage(supergroup.Id, "x", cancellationToken: Stop);
        (await Bot.GetChatAdministrators(supergroup.Id, cancellationToken: Stop)).ShouldHaveSingleItem().User.Id.ShouldBe(Ana.Id);
    }

    [Fact]
    public async Task A_group_that_is_no_more_takes_nothing()
    {
        var group = Server.Group("Runners", Ana);
        group.Dissolves();

        await RefusedAsync(Bot.SendMessage(group.Id, "x", cancellationToken: Stop), 403, "Forbidden: the group chat was deleted");
    }

    [Fact]
    public async Task Topics_keep_their_messages_apart()
    {
        var forum = Server.Supergroup("Runners", Ana);
        var topic = forum.Opens("Mobility", Ana);
        var question = topic.Says(Ana, "why?");
        var updates = await TakeAllAsync();
        updates[0].Message!.ForumTopicCreated!.Name.ShouldBe("Mobility");
        (updates[1].Message!.MessageThreadId, updates[1].Message!.IsTopicMessage, updates[1].Message!.Chat.IsForum).ShouldBe((topic.Id, true, true));

        var sent = await Bot.SendMessage(forum.Id, "because", messageThreadId: topic.Id, cancellationToken: Stop);
        var reply = await Bot.SendMessage(forum.Id, "so", replyParameters: question.Id, cancellationToken: Stop);

        (sent.MessageThreadId, reply.MessageThreadId).ShouldBe((topic.Id, topic.Id));
        (await forum.NextMessageAsync(Stop)).ThreadId.ShouldBe(topic.Id);
        await RefusedAsync(Bot.SendMessage(forum.Id, "x", messageThreadId: 4711, cancellationToken: Stop), "message thread not found");
        forum.Closes(topic, Ana);
        await RefusedAsync(Bot.SendMessage(forum.Id, "x", messageThreadId: topic.Id, cancellationToken: Stop), "TOPIC_CLOSED");
        forum.Deletes(topic);
        forum.Opens("Other", Ana);
        await RefusedAsync(Bot.SendMessage(forum.Id, "x", messageThreadId: topic.Id, cancellationToken: Stop), "message thread not found");
    }

    [Fact]
    public async Task Without_topics_a_thread_means_nothing()
    {
        var group = Server.Supergroup("Runners");

        (await Bot.SendMessage(group.Id, "x", messageThreadId: 7, cancellationToken: Stop)).MessageThreadId.ShouldBeNull();
    }

    [Fact]
    public async Task Who_is_who_can_be_asked()
    {
        var group = Server.Supergroup("Runners", Ana);
        var (ben, cleo) = (Server.Person("Ben"), Server.Person("Cleo"));
        group.Joins(ben);
        group.Promotes(ben, AdministratorRights.None);
        group.PromotesBot(Ana);

        (await Bot.GetChatAdministrators(group.Id, cancellationToken: Stop)).Select(member => member.User.FirstName).ShouldBe(["Ana", "Ben", "HipBot"], ignoreOrder: true);
        (await Bot.GetChatMember(group.Id, Ana.Id, Stop)).Status.ShouldBe(ChatMemberStatus.Creator);
        (await Bot.GetChatMember(group.Id, ben.Id, Stop)).ShouldBeOfType<ChatMemberAdministrator>().CanDeleteMessages.ShouldBeFalse();
        (await Bot.GetChatMember(group.Id, cleo.Id, Stop)).Status.ShouldBe(ChatMemberStatus.Left);
        (await Bot.GetChatMember(group.Id, Server.Bot.Id, Stop)).Status.ShouldBe(ChatMemberStatus.Administrator);
        (await Bot.GetChatMemberCount(group.Id, Stop)).ShouldBe(3);
        await RefusedAsync(Bot.GetChatMember(group.Id, 4711, Stop), "PARTICIPANT_ID_INVALID");

        group.Demotes(ben, Ana);
        (await Bot.GetChatMember(group.Id, ben.Id, Stop)).Status.ShouldBe(ChatMemberStatus.Member);
        group.Leaves(ben);
        (await Bot.GetChatMember(group.Id, ben.Id, Stop)).Status.ShouldBe(ChatMemberStatus.Left);
        Ana.Starts();
        await RefusedAsync(Bot.GetChatAdministrators(Ana.Id, cancellationToken: Stop), "there are no administrators in the private chat");
    }

    [Fact]
    public async Task A_chat_can_be_looked_at_and_a_message_pinned()
    {
        var group = Server.Supergroup("Runners", Ana, username: "hip_runners");
        var sent = await Bot.SendMessage(group.Id, "rules", cancellationToken: Stop);
        await RefusedAsync(Bot.PinChatMessage(group.Id, sent.Id, cancellationToken: Stop), "not enough rights to manage pinned messages in the chat");
        group.PromotesBot(Ana);
        await Bot.PinChatMessage(group.Id, sent.Id, cancellationToken: Stop);

        var chat = await Bot.GetChat("@hip_runners", Stop);

        (chat.Id, chat.Title, chat.Type, chat.PinnedMessage!.Text).ShouldBe((group.Id, "Runners", ChatType.Supergroup, "rules"));
        await Bot.UnpinChatMessage(group.Id, cancellationToken: Stop);
        group.Pinned.ShouldBeNull();
        Ana.Starts();
        (await Bot.GetChat(Ana.Id, Stop)).FirstName.ShouldBe("Ana");
    }

    [Fact]
    public async Task In_privacy_mode_the_bot_hears_only_what_is_meant_for_it()
    {
        await using var server = await TelegramServer.StartAsync(new() { HasPrivacyMode = true }, Stop);
        var bot = new TelegramBotClient(new TelegramBotClientOptions(server.Token, server.Address.ToString()), Http);
        (await bot.GetMe(Stop)).CanReadAllGroupMessages.ShouldBeFalse();
        var ana = server.Person("Ana");
        var group = server.Supergroup("Runners", ana);
        var question = await bot.SendMessage(group.Id, "hello", cancellationToken: Stop);

        group.Says(ana, "just talking @another_bot /x@another_bot");
        group.Says(ana, "/help");
        group.Says(ana, $"/help@{server.Bot.Username}");
        group.Says(ana, $"@{server.Bot.Username} why?");
        group.Says(ana, "yes", inReplyTo: await group.NextMessageAsync(Stop));
        ana.SaysInPrivate("and here");

        (await bot.GetUpdates(cancellationToken: Stop)).Select(update => update.Message!.Text)
            .ShouldBe(["/help", $"/help@{server.Bot.Username}", $"@{server.Bot.Username} why?", "yes", "and here"]);
        question.Id.ShouldBe(1);
        group.PromotesBot(ana);
        group.Says(ana, "now all of it");
        (await bot.GetUpdates(-1, cancellationToken: Stop))[0].Message!.Text.ShouldBe("now all of it");
    }
}
