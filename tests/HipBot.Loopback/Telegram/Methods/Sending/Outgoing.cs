using System.Text.Json.Nodes;
using HipBot.Loopback.Telegram.Chats;
using HipBot.Loopback.Telegram.Files;
using HipBot.Loopback.Telegram.Http;
using HipBot.Loopback.Telegram.Messages;
using HipBot.Loopback.Telegram.Methods.Input;

namespace HipBot.Loopback.Telegram.Methods.Sending;

/// <summary>What every method that sends has in common: the chat, the topic, the reply, the keyboard, the rights, the limits.</summary>
internal static class Outgoing
{
    /// <summary>Sends one message.</summary>
    public static JsonNode Send(World world, Arguments arguments, MessageContent content) =>
        MessageJson.Of(Send(world, arguments, [content], KeyboardInput.Read(arguments))[0]);

    /// <summary>Sends one message, or the messages of an album.</summary>
    public static IReadOnlyList<ChatMessage> Send(World world, Arguments arguments, IReadOnlyList<MessageContent> contents, ReplyMarkup markup)
    {
        var room = ChatTarget.Find(world, arguments, Access.Write);
        var isChannel = room is MemberRoom { IsChannel: true };
        markup = isChannel ? CheckForChannel(markup.OnlyInline()) : markup;
        var thread = room.ThreadOf(arguments.Int("message_thread_id", 0));
        var replyTo = ReplyInput.Find(arguments, room);
        foreach (var content in contents)
        {
            room.CheckSending(content.Media?.Kind, thread);
        }

        world.Limits.Take(room, contents.Count);
        var album = contents.Count > 1 ? $"{world.SentCount + 13_000_000_000}" : null;
        return [.. contents.Select(content => room.AddFromBot(new ChatMessage(room, room.NextId(), world.Time.GetUtcNow(), content with { Rows = markup.Rows, ForceReply = markup.ForceReply, OtherKeyboard = markup.Other })
        {
            From = isChannel ? null : world.Bot,
            SenderChat = isChannel ? room : null,
            IsFromBot = true,
            ReplyTo = replyTo,
            ThreadId = thread ?? ThreadOf(replyTo),
            IsSilent = arguments.Flag("disable_notification"),
            IsProtected = arguments.Flag("protect_content"),
            MediaGroupId = album,
        }))];
    }

    /// <summary>The words under a picture.</summary>
    public static MessageContent Caption(World world, Arguments arguments, Media media)
    {
        var caption = TextInput.ReadCaption(world, arguments.Text("caption"), arguments.Text("parse_mode"), arguments.Json("caption_entities", "can't parse caption entities"));
        return new MessageContent
        {
            Media = media,
            Text = caption.Text,
            Entities = caption.Entities,
            IsCaptionAbove = arguments.Flag("show_caption_above_media"),
            HasSpoiler = arguments.Flag("has_spoiler"),
        };
    }

    /// <summary>A reply goes into the topic of what it replies to.</summary>
    private static int? ThreadOf(ChatMessage? replyTo) => replyTo?.Room is SupergroupRoom { IsForum: true } ? replyTo.ThreadId : null;

    private static ReplyMarkup CheckForChannel(ReplyMarkup markup)
    {
        foreach (var button in markup.Rows.SelectMany(row => row))
        {
            if (button.SwitchInlineQueryCurrentChat is not null || button.SwitchInlineQuery is not null)
            {
                var name = button.SwitchInlineQuery is null ? "switch_inline_query_current_chat" : "switch_inline_query";
                throw ApiRefusalException.BadRequest($"can't use {name} button in a channel chat, because users will not be able to use the button without knowing bot's username");
            }
        }

        return markup;
    }
}
