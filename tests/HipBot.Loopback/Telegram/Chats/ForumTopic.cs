using HipBot.Loopback.Telegram.Messages;
using HipBot.Loopback.Telegram.People;

namespace HipBot.Loopback.Telegram.Chats;

/// <summary>A topic of a forum.</summary>
public sealed class ForumTopic
{
    internal ForumTopic(SupergroupRoom room, int id, string name) => (Room, Id, Name) = (room, id, name);

    /// <summary>The forum.</summary>
    public SupergroupRoom Room { get; }

    /// <summary>The message thread id.</summary>
    public int Id { get; }

    /// <summary>What it is called.</summary>
    public string Name { get; }

    /// <summary>Whether nobody but administrators may write in it.</summary>
    public bool IsClosed { get; internal set; }

    /// <summary>A person writes in it.</summary>
    public ChatMessage Says(Person person, string text, ChatMessage? inReplyTo = null) => Room.Says(person, text, inReplyTo, topic: this);
}
