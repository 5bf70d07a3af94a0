using System.Text.Json.Nodes;
using HipBot.Loopback.Telegram.Chats;
using HipBot.Loopback.Telegram.Http;
using HipBot.Loopback.Telegram.Inline;
using HipBot.Loopback.Telegram.Messages;
using HipBot.Loopback.Telegram.Methods.Input;

namespace HipBot.Loopback.Telegram.Methods.Editing;

/// <summary>The message that is to be edited: one in a chat, or one that was sent through inline mode.</summary>
internal sealed record EditTarget(ChatMessage? Message, InlineMessage? Inline)
{
    private const string NotModified =
        "message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message";

    /// <summary>What it says now.</summary>
    public MessageContent Content => Message?.Content ?? Inline!.Content;

    public static EditTarget Find(World world, Arguments arguments)
    {
        var id = arguments.Int("message_id", 0);
        if (arguments.Has("chat_id") || id != 0)
        {
            return new EditTarget(FindInChat(world, arguments, id), null);
        }

        if (!arguments.Has("inline_message_id"))
        {
            throw ApiRefusalException.BadRequest("message identifier is not specified");
        }

        return new EditTarget(null, world.Inline.Find(arguments.Text("inline_message_id")) ?? throw ApiRefusalException.BadRequest("MESSAGE_ID_INVALID"));
    }

    /// <summary>Changes it, if a person would see a difference.</summary>
    public JsonNode Change(World world, MessageContent content)
    {
        if (content.LooksLike(Content))
        {
            throw ApiRefusalException.BadRequest(NotModified);
        }

        if (Inline is not null)
        {
            Inline.Change(content);
            return true;
        }

        world.Limits.TakeEdit(Message!.Room);
        Message.Change(content);
        return MessageJson.Of(Message);
    }

    private static ChatMessage FindInChat(World world, Arguments arguments, int id)
    {
        var room = ChatTarget.Find(world, arguments, Access.Edit);
        if (room is PrivateRoom { IsBlocked: true })
        {
            throw ApiRefusalException.Forbidden("bot was blocked by the user");
        }

        var message = room.Find(id) ?? throw ApiRefusalException.BadRequest("message to edit not found");
        return message.IsFromBot ? message : throw ApiRefusalException.BadRequest("message can't be edited");
    }
}
