using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace HipBot.TelegramChat.Receiving;

/// <summary>Reads updates. In a group, only what is addressed to the bot concerns it: a command, its name behind an @, an answer to it.</summary>
internal sealed class UpdateReader(long botId, string botName)
{
    /// <summary>The kinds of updates that the bot takes.</summary>
    public static readonly UpdateType[] Taken = [UpdateType.Message, UpdateType.EditedMessage, UpdateType.ChannelPost, UpdateType.CallbackQuery, UpdateType.MyChatMember];

    /// <summary>What an update means.</summary>
    public Incoming Read(Update update) => update switch
    {
        { Message: { } message } => OfMessage(message),
        { ChannelPost: { } post } => OfMessage(post),
        { EditedMessage: { Chat.Type: ChatType.Private } edited } => OfMessage(edited),
        { CallbackQuery: { Data: { } token } query } => new Incoming.Pressed(
            new TelegramPerson(query.From.Id),
            query.Id,
            token,
            query.Message is { } below ? AddressOf(below) : null,
            query.Message?.Id ?? 0,
            query.Message?.Photo is not null),
        { MyChatMember: { } change } when change.NewChatMember.Status is ChatMemberStatus.Kicked or ChatMemberStatus.Left => new Incoming.Lost(new TelegramAddress(change.Chat.Id)),
        _ => new Incoming.Nothing(),
    };

    private Incoming OfMessage(Message message)
    {
        if (message.MigrateToChatId is { } moved)
        {
            return new Incoming.Migrated(message.Chat.Id, moved);
        }

        var from = message.SenderChat is { } chat ? new TelegramPerson(chat.Id, SpeaksForChat: chat.Id == message.Chat.Id)
            : message.From is { } person ? new TelegramPerson(person.Id)
            : null;
        var text = message.Text ?? message.Caption;
        if (from is null || from.Id == botId || (text is null && !IsMedia(message)))
        {
            return new Incoming.Nothing();
        }

        var isReply = message.ReplyToMessage?.From?.Id == botId;
        var entities = message.Entities ?? message.CaptionEntities ?? [];
        return message.Chat.Type == ChatType.Private ? new Incoming.Wrote(from, AddressOf(message), message.Id, text ?? "", isReply)
            : text is not null && WhatIsForTheBot(text, entities, isReply, message.Chat.Type) is { } rest ? new Incoming.Wrote(from, AddressOf(message), message.Id, rest, isReply)
            : new Incoming.Nothing();
    }

    /// <summary>What of a text in a group is for the bot; null where it is not addressed.</summary>
    private string? WhatIsForTheBot(string text, MessageEntity[] entities, bool isReply, ChatType chat)
    {
        var name = $"@{botName}";
        if (Array.Find(entities, entity => entity is { Type: MessageEntityType.BotCommand, Offset: 0 }) is { } command && command.Length <= text.Length)
        {
            var given = text[..command.Length];
            var at = given.IndexOf('@', StringComparison.Ordinal);

            // In a channel nobody else is asked; in a group a command without a name is for every bot there.
            return at < 0 || given[at..].Equals(name, StringComparison.OrdinalIgnoreCase) ? text : null;
        }

        if (chat == ChatType.Channel)
        {
            return null;
        }

        var mention = Array.Find(
            entities,
            entity => entity.Offset >= 0 && entity.Length > 0 && entity.Offset + entity.Length <= text.Length
                && ((entity.Type == MessageEntityType.Mention && text.Substring(entity.Offset, entity.Length).Equals(name, StringComparison.OrdinalIgnoreCase))
                    || (entity.Type == MessageEntityType.TextMention && entity.User?.Id == botId)));
        return mention is not null ? $"{text[..mention.Offset]} {text[(mention.Offset + mention.Length)..]}".Trim()
            : isReply ? text
            : null;
    }

    private static TelegramAddress AddressOf(Message message) => new(message.Chat.Id, message.IsTopicMessage ? message.MessageThreadId : null);

    private static bool IsMedia(Message message) => message.Type is MessageType.Photo or MessageType.Voice or MessageType.Video or MessageType.Audio or MessageType.Document or MessageType.Sticker or MessageType.VideoNote or MessageType.Animation or MessageType.Location or MessageType.Contact;
}
