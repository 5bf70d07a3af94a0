using System.Text.Json.Nodes;
using HipBot.Loopback.Telegram.Files;
using HipBot.Loopback.Telegram.Http;
using HipBot.Loopback.Telegram.Markup;
using HipBot.Loopback.Telegram.Messages;
using HipBot.Loopback.Telegram.People;

namespace HipBot.Loopback.Telegram.Chats;

/// <summary>A supergroup, perhaps with topics.</summary>
public sealed class SupergroupRoom : MemberRoom
{
    private readonly List<ForumTopic> _topics = [];
    private int _nextMessage = 1;

    internal SupergroupRoom(World world, long id, string title)
        : base(world, id, title)
    {
    }

    /// <summary>Whether it has topics.</summary>
    public bool IsForum => _topics.Count > 0;

    internal override string Type => "supergroup";

    /// <summary>An administrator opens a topic; that makes it a forum.</summary>
    public ForumTopic Opens(string name, Person by)
    {
        ArgumentNullException.ThrowIfNull(by);
        lock (World.Gate)
        {
            var topic = new ForumTopic(this, NextId(), name);
            _topics.Add(topic);
            Announce(by.Account, new JsonObject { ["forum_topic_created"] = new JsonObject { ["name"] = name, ["icon_color"] = 7322096 } }, topic.Id, topic.Id);
            return topic;
        }
    }

    /// <summary>An administrator closes a topic.</summary>
    public void Closes(ForumTopic topic, Person by)
    {
        ArgumentNullException.ThrowIfNull(topic);
        ArgumentNullException.ThrowIfNull(by);
        lock (World.Gate)
        {
            topic.IsClosed = true;
            Announce(by.Account, new JsonObject { ["forum_topic_closed"] = new JsonObject() }, topic.Id);
        }
    }

    /// <summary>A topic is deleted with all that is in it.</summary>
    public void Deletes(ForumTopic topic)
    {
        lock (World.Gate)
        {
            _topics.Remove(topic);
        }
    }

    /// <summary>An administrator who stays anonymous writes.</summary>
    public ChatMessage SaysAnonymously(string text, string? title = null, ChatMessage? inReplyTo = null, ForumTopic? topic = null) =>
        SaysFor(KnownAccounts.GroupAnonymousBot, this, text, inReplyTo, topic, title);

    /// <summary>Somebody writes in the name of a channel.</summary>
    public ChatMessage SaysAsChannel(ChannelRoom channel, string text) =>
        SaysFor(KnownAccounts.ChannelBot, channel, text, inReplyTo: null, topic: null, title: null);

    /// <summary>A post of the channel that this is the discussion of comes here by itself.</summary>
    public ChatMessage Receives(ChatMessage post)
    {
        ArgumentNullException.ThrowIfNull(post);
        return SaysFor(KnownAccounts.Telegram, post.Room, post.Text, inReplyTo: null, topic: null, title: null);
    }

    internal void AnnounceOrigin(long group) =>
        Announce(KnownAccounts.GroupAnonymousBot, new JsonObject { ["migrate_from_chat_id"] = group });

    internal override int NextId() => _nextMessage++;

    internal override JsonObject ToJson()
    {
        var json = base.ToJson();
        if (IsForum)
        {
            json["is_forum"] = true;
        }

        return json;
    }

    internal override int? ThreadOf(int thread)
    {
        // The general topic has no number that one may name; in a group without topics a number means nothing.
        if (thread == 0 || !IsForum)
        {
            return null;
        }

        return _topics.Exists(topic => topic.Id == thread) ? thread : throw ApiRefusalException.BadRequest("message thread not found");
    }

    internal override void CheckSending(MediaKind? kind, int? thread)
    {
        base.CheckSending(kind, thread);
        var isAllowed = Bot is { IsAdministrator: true, Rights.CanManageTopics: true };
        if (!isAllowed && _topics.Exists(topic => topic.Id == thread && topic.IsClosed))
        {
            throw ApiRefusalException.BadRequest("TOPIC_CLOSED");
        }
    }

    private ChatMessage SaysFor(Account from, Room senderChat, string text, ChatMessage? inReplyTo, ForumTopic? topic, string? title)
    {
        var content = new MessageContent { Text = text, Entities = EntityFinder.Find(text) };
        lock (World.Gate)
        {
            return Deliver(Compose(from, senderChat, content, inReplyTo, topic, signature: title));
        }
    }
}
