using System.Text.Json.Nodes;
using HipBot.Loopback.Telegram.Files;
using HipBot.Loopback.Telegram.Http;
using HipBot.Loopback.Telegram.Messages;
using HipBot.Loopback.Telegram.People;

namespace HipBot.Loopback.Telegram.Chats;

/// <summary>A person's own chat with the bot.</summary>
public sealed class PrivateRoom : Room
{
    internal PrivateRoom(World world, Person person)
        : base(world, person.Account.Id) => Person = person;

    /// <summary>Whose it is.</summary>
    public Person Person { get; }

    /// <summary>Whether the person has ever written to the bot: before that the bot may not write.</summary>
    public bool IsStarted { get; private set; }

    /// <summary>Whether the person wants to hear nothing more from the bot.</summary>
    public bool IsBlocked { get; private set; }

    internal override string Type => "private";

    /// <inheritdoc/>
    public override string ToString() => $"the private chat of {Person}";

    internal void SetBlocked(bool isBlocked)
    {
        lock (World.Gate)
        {
            IsBlocked = isBlocked;
            var (inside, outside) = (new Member(World.Bot, MemberStatus.Member), new Member(World.Bot, MemberStatus.Kicked));
            var (before, after) = isBlocked ? (inside, outside) : (outside, inside);
            World.Updates.Add("my_chat_member", MemberChange.ToJson(this, Person.Account, before, after, World.Time.GetUtcNow()), $"me {Id}");
        }
    }

    internal override JsonObject ToJson()
    {
        var json = Person.Account.ToJson();
        json.Remove("is_bot");
        json.Remove("language_code");
        json["type"] = Type;
        return json;
    }

    internal override void Check(Access access)
    {
        if (!IsStarted && !Person.IsKnownToBot)
        {
            throw ApiRefusalException.BadRequest("chat not found");
        }

        if (Person.IsDeleted && access is (Access.Edit or Access.Write))
        {
            throw ApiRefusalException.Forbidden("user is deactivated");
        }
    }

    internal override void CheckSending(MediaKind? kind, int? thread)
    {
        if (IsBlocked)
        {
            throw ApiRefusalException.Forbidden("bot was blocked by the user");
        }

        if (!IsStarted)
        {
            throw ApiRefusalException.Forbidden("bot can't initiate conversation with a user");
        }
    }

    internal override int? ThreadOf(int thread) => thread == 0 ? null : throw ApiRefusalException.BadRequest("message thread not found");

    private protected override ChatMessage Compose(Person person, MessageContent content, ChatMessage? inReplyTo, ForumTopic? topic, bool isViaBot = false)
    {
        IsStarted = true;
        return new ChatMessage(this, NextId(), World.Time.GetUtcNow(), content) { From = person.Account, ReplyTo = inReplyTo, IsViaBot = isViaBot };
    }
}
