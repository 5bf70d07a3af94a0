using Telegram.Bot;
using Telegram.Bot.Types;

namespace HipBot.TelegramChat.Tests.Loopback;

/// <summary>What the bot says of itself.</summary>
public sealed class ProfileTests : LoopbackTest
{
    [Fact]
    public async Task Commands_are_kept_by_scope_and_language()
    {
        var group = Server.Supergroup("Runners", Ana);
        await Bot.SetMyCommands([new BotCommand("help", "What I can do"), new BotCommand("ask", "Ask")], cancellationToken: Stop);
        await Bot.SetMyCommands([new BotCommand("daily", "Prompts")], new BotCommandScopeAllPrivateChats(), "de", Stop);
        await Bot.SetMyCommands([new BotCommand("inbox", "Inbox")], new BotCommandScopeChatAdministrators { ChatId = group.Id }, cancellationToken: Stop);

        (await Bot.GetMyCommands(cancellationToken: Stop)).Select(command => (command.Command, command.Description)).ShouldBe([("help", "What I can do"), ("ask", "Ask")]);
        (await Bot.GetMyCommands(new BotCommandScopeAllPrivateChats(), cancellationToken: Stop)).ShouldBeEmpty();
        Server.Profile.CommandsOf("all_private_chats", "de").ShouldBe([("daily", "Prompts")]);
        Server.Profile.CommandsOf($"chat_administrators {group.Id}").ShouldBe([("inbox", "Inbox")]);
        await Bot.DeleteMyCommands(cancellationToken: Stop);
        Server.Profile.CommandsOf("default").ShouldBeNull();
    }

    [Theory]
    [InlineData("Help", "x", "BOT_COMMAND_INVALID")]
    [InlineData("a-b", "x", "BOT_COMMAND_INVALID")]
    [InlineData("", "x", "command must be non-empty")]
    [InlineData("help", "", "command description must be non-empty")]
    [InlineData("abcdefghijklmnopqrstuvwxyz1234567", "x", "command length must not exceed 32")]
    public async Task A_command_that_is_wrong_is_refused(string name, string description, string why)
    {
        await RefusedAsync(Bot.SetMyCommands([new BotCommand(name, description)], cancellationToken: Stop), why);
    }

    [Fact]
    public async Task A_scope_names_a_chat_that_is_there()
    {
        await RefusedAsync(Bot.SetMyCommands([new BotCommand("a", "b")], new BotCommandScopeChat { ChatId = 4711 }, cancellationToken: Stop), "chat not found");
        await RefusedAsync(Bot.SetMyCommands([new BotCommand("a", "b")], languageCode: "english", cancellationToken: Stop), "invalid language code specified");
        await RefusedAsync(Bot.SetMyCommands(Enumerable.Range(0, 101).Select(index => new BotCommand($"c{index}", "b")), cancellationToken: Stop), "BOT_COMMANDS_TOO_MUCH");
    }

    [Fact]
    public async Task Texts_are_kept_by_language()
    {
        await Bot.SetMyDescription("Hips", cancellationToken: Stop);
        await Bot.SetMyDescription("Hüften", "de", Stop);
        await Bot.SetMyShortDescription("short", cancellationToken: Stop);
        await Bot.SetMyName("Hip Helper", cancellationToken: Stop);

        (await Bot.GetMyDescription("de", Stop)).Description.ShouldBe("Hüften");
        (await Bot.GetMyDescription("fr", Stop)).Description.ShouldBe("Hips");
        (await Bot.GetMyShortDescription(cancellationToken: Stop)).ShortDescription.ShouldBe("short");
        (await Bot.GetMyName(cancellationToken: Stop)).Name.ShouldBe("Hip Helper");
        (Server.Profile.Description(), Server.Profile.ShortDescription(), Server.Profile.Name()).ShouldBe(("Hips", "short", "Hip Helper"));
        await RefusedAsync(Bot.SetMyShortDescription(new string('x', 121), cancellationToken: Stop), "short description is too long");
    }
}
