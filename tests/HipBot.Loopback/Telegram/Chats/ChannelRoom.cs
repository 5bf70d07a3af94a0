using HipBot.Loopback.Telegram.Files;
using HipBot.Loopback.Telegram.Http;
using HipBot.Loopback.Telegram.Markup;
using HipBot.Loopback.Telegram.Messages;
using HipBot.Loopback.Telegram.People;

namespace HipBot.Loopback.Telegram.Chats;

/// <summary>A channel: administrators post, others read.</summary>
public sealed class ChannelRoom : MemberRoom
{
    private int _nextMessage = 1;

    internal ChannelRoom(World world, long id, string title)
        : base(world, id, title)
    {
    }

    internal override string Type => "channel";

    internal override bool IsChannel => true;

    /// <summary>Somebody posts in the name of the channel, perhaps with their name under it.</summary>
    public ChatMessage Posts(string text, string? signature = null)
    {
        var content = new MessageContent { Text = text, Entities = EntityFinder.Find(text) };
        lock (World.Gate)
        {
            return Deliver(Compose(from: null, this, content, inReplyTo: null, topic: null, signature: signature));
        }
    }

    internal override int NextId() => _nextMessage++;

    internal override void CheckSending(MediaKind? kind, int? thread)
    {
        if (Bot is not { IsAdministrator: true, Rights.CanPostMessages: true })
        {
            throw ApiRefusalException.BadRequest("need administrator rights in the channel chat");
        }
    }

    private protected override ChatMessage Compose(Person person, MessageContent content, ChatMessage? inReplyTo, ForumTopic? topic, bool isViaBot = false) =>
        Compose(from: null, this, content, inReplyTo, topic, isViaBot);
}
