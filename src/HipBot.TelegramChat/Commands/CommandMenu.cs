using HipBot.Engine.Chat;
using HipBot.Engine.Chat.Catalogue;
using Telegram.Bot;
using Telegram.Bot.Types;

namespace HipBot.TelegramChat.Commands;

/// <summary>What Telegram shows of the bot: its commands for private chats, groups and administrators, and what it says of itself. It is set only where it changed.</summary>
internal sealed class CommandMenu(ITelegramBotClient client, ChatCatalogue catalogue)
{
    private const string Description =
        "I answer questions about hips and low backs from cited sources, take you through exercises, and send a small daily prompt if you like. Education for adults, not diagnosis, and no emergency service.";

    private const string ShortDescription = "Answers about hips and low backs from cited sources, exercises step by step, daily prompts. Education, not diagnosis.";

    /// <summary>Sets what has changed.</summary>
    public async Task SetAsync(CancellationToken cancellationToken)
    {
        foreach (var (scope, commands) in new (BotCommandScope, IEnumerable<ChatCommand>)[]
        {
            (new BotCommandScopeAllPrivateChats(), catalogue.CommandsFor(ChatPlaces.Direct, isModerator: false)),
            (new BotCommandScopeAllGroupChats(), catalogue.CommandsFor(ChatPlaces.Group, isModerator: false)),
            (new BotCommandScopeAllChatAdministrators(), catalogue.CommandsFor(ChatPlaces.Group, isModerator: true)),
        })
        {
            // Telegram has no subcommands; they are typed behind the command.
            var wanted = commands.Where(command => !command.Name.Contains(' ')).Select(command => new BotCommand(command.Name, command.Description)).ToList();
            var present = await client.GetMyCommands(scope, cancellationToken: cancellationToken);
            if (!present.Select(command => (command.Command, command.Description)).SequenceEqual(wanted.Select(command => (command.Command, command.Description))))
            {
                await client.SetMyCommands(wanted, scope, cancellationToken: cancellationToken);
            }
        }

        if ((await client.GetMyDescription(cancellationToken: cancellationToken)).Description != Description)
        {
            await client.SetMyDescription(Description, cancellationToken: cancellationToken);
        }

        if ((await client.GetMyShortDescription(cancellationToken: cancellationToken)).ShortDescription != ShortDescription)
        {
            await client.SetMyShortDescription(ShortDescription, cancellationToken: cancellationToken);
        }
    }
}
