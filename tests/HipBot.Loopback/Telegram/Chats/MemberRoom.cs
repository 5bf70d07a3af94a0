using System.Text.Json.Nodes;
using HipBot.Loopback.Telegram.Files;
using HipBot.Loopback.Telegram.Http;
using HipBot.Loopback.Telegram.Messages;
using HipBot.Loopback.Telegram.People;

namespace HipBot.Loopback.Telegram.Chats;

/// <summary>A chat with members: a group, a supergroup, a channel.</summary>
public abstract class MemberRoom : Room
{
    private readonly Dictionary<long, Member> _members = [];

    private protected MemberRoom(World world, long id, string title)
        : base(world, id) => Title = title;

    /// <summary>What it is called.</summary>
    public string Title { get; }

    /// <summary>The name behind the @, where it is public.</summary>
    public string? Username { get; init; }

    /// <summary>What every member may send.</summary>
    public SendingRights MemberRights { get; set; } = SendingRights.All;

    /// <summary>What the bot is in it.</summary>
    public Member Bot => MemberOf(World.Bot);

    internal virtual bool IsChannel => false;

    internal override string UpdateType => IsChannel ? "channel_post" : "message";

    /// <inheritdoc/>
    public override string ToString() => $"{Type} \"{Title}\"";

    /// <summary>A person comes in.</summary>
    public void Joins(Person person)
    {
        ArgumentNullException.ThrowIfNull(person);
        Change(person.Account, person.Account, MemberStatus.Member);
    }

    /// <summary>A person goes.</summary>
    public void Leaves(Person person)
    {
        ArgumentNullException.ThrowIfNull(person);
        Change(person.Account, person.Account, MemberStatus.Left);
    }

    /// <summary>A person becomes the owner.</summary>
    public void MakesOwner(Person person, AdministratorRights? rights = null)
    {
        ArgumentNullException.ThrowIfNull(person);
        Change(person.Account, person.Account, MemberStatus.Creator, rights);
    }

    /// <summary>A person becomes an administrator.</summary>
    public void Promotes(Person person, AdministratorRights? rights = null, Person? by = null)
    {
        ArgumentNullException.ThrowIfNull(person);
        Change(by?.Account ?? person.Account, person.Account, MemberStatus.Administrator, rights);
    }

    /// <summary>An administrator becomes a member as any other.</summary>
    public void Demotes(Person person, Person? by = null)
    {
        ArgumentNullException.ThrowIfNull(person);
        Change(by?.Account ?? person.Account, person.Account, MemberStatus.Member);
    }

    /// <summary>Somebody brings the bot in: as an administrator in a channel, as a member elsewhere.</summary>
    public void AddsBot(Person by)
    {
        ArgumentNullException.ThrowIfNull(by);
        Change(by.Account, World.Bot, IsChannel ? MemberStatus.Administrator : MemberStatus.Member);
    }

    /// <summary>Somebody puts the bot out.</summary>
    public void RemovesBot(Person by)
    {
        ArgumentNullException.ThrowIfNull(by);
        Change(by.Account, World.Bot, MemberStatus.Kicked);
    }

    /// <summary>Somebody makes the bot an administrator.</summary>
    public void PromotesBot(Person by, AdministratorRights? rights = null)
    {
        ArgumentNullException.ThrowIfNull(by);
        Change(by.Account, World.Bot, MemberStatus.Administrator, rights);
    }

    /// <summary>Somebody takes from the bot what it may send; all rights give it back.</summary>
    public void RestrictsBot(Person by, SendingRights sending)
    {
        ArgumentNullException.ThrowIfNull(by);
        Change(by.Account, World.Bot, sending == SendingRights.All ? MemberStatus.Member : MemberStatus.Restricted, sending: sending);
    }

    /// <summary>The administrators, as the bot may see them.</summary>
    internal IReadOnlyList<Member> Administrators => [.. _members.Values.Where(member => member.IsAdministrator).OrderByDescending(member => member.Status)];

    internal int MemberCount => _members.Values.Count(member => member.IsInside);

    internal Member MemberOf(Account account)
    {
        lock (World.Gate)
        {
            return _members.GetValueOrDefault(account.Id) ?? new Member(account, MemberStatus.Left);
        }
    }

    /// <summary>Sets what somebody is, without a word to anyone.</summary>
    internal void Set(Member member) => _members[member.Account.Id] = member;

    internal void LeaveBot() => Change(World.Bot, World.Bot, MemberStatus.Left);

    internal override JsonObject ToJson()
    {
        var json = new JsonObject { ["id"] = Id, ["title"] = Title, ["type"] = Type };
        if (Username is not null)
        {
            json["username"] = Username;
        }

        return json;
    }

    internal override JsonObject ToFullJson()
    {
        var json = base.ToFullJson();
        if (!IsChannel)
        {
            json["permissions"] = MemberRights.ToJson();
        }

        return json;
    }

    internal override void Check(Access access)
    {
        var isLooking = access is Access.Read;
        if (Bot.Status == MemberStatus.Kicked && !(isLooking && this is GroupRoom))
        {
            throw ApiRefusalException.Forbidden($"bot was kicked from the {Type} chat");
        }

        if (Bot.Status == MemberStatus.Left && !(isLooking && (Username is not null || this is GroupRoom)))
        {
            throw ApiRefusalException.Forbidden($"bot is not a member of the {Type} chat");
        }
    }

    internal override void CheckSending(MediaKind? kind, int? thread)
    {
        var bot = Bot;
        if (bot.IsAdministrator || IsChannel)
        {
            return;
        }

        var rights = bot.Status == MemberStatus.Restricted ? bot.Sending : MemberRights;
        var (may, what) = kind switch
        {
            null => (rights.Text, "text messages"),
            MediaKind.Photo => (rights.Photos, "photos"),
            MediaKind.Document => (rights.Documents, "documents"),
            _ => (rights.Other, "animations"),
        };
        if (!may)
        {
            throw ApiRefusalException.BadRequest($"not enough rights to send {what} to the chat");
        }
    }

    internal override int? ThreadOf(int thread) => null;

    internal override bool IsForBot(ChatMessage message)
    {
        if (!Bot.IsInside)
        {
            return false;
        }

        return !World.Options.HasPrivacyMode || IsChannel || Bot.IsAdministrator || message.Content.IsService || message.IsViaBot || IsAddressed(message);
    }

    private protected override ChatMessage Compose(Person person, MessageContent content, ChatMessage? inReplyTo, ForumTopic? topic, bool isViaBot = false)
    {
        person.IsKnownToBot = true;
        var member = MemberOf(person.Account);
        if (!member.IsInside)
        {
            Set(member = new Member(person.Account, MemberStatus.Member));
        }

        return Compose(member.IsAnonymous ? KnownAccounts.GroupAnonymousBot : person.Account, member.IsAnonymous ? this : null, content, inReplyTo, topic, isViaBot);
    }

    private protected ChatMessage Compose(Account? from, Room? senderChat, MessageContent content, ChatMessage? inReplyTo, ForumTopic? topic, bool isViaBot = false, string? signature = null) =>
        new(this, NextId(), World.Time.GetUtcNow(), content)
        {
            From = from,
            SenderChat = senderChat,
            ReplyTo = inReplyTo,
            ThreadId = topic?.Id,
            IsViaBot = isViaBot,
            Signature = signature,
        };

    private bool IsAddressed(ChatMessage message)
    {
        var name = "@" + World.Bot.Username;
        return message.ReplyTo?.IsFromBot == true || message.Entities.Any(entity => entity.Type switch
        {
            "mention" => string.Equals(entity.In(message.Text), name, StringComparison.OrdinalIgnoreCase),
            "text_mention" => entity.UserId == World.Bot.Id,
            "bot_command" => entity.In(message.Text) is var command && (!command.Contains('@', StringComparison.Ordinal) || command.EndsWith(name, StringComparison.OrdinalIgnoreCase)),
            _ => false,
        });
    }

    private void Change(Account by, Account whom, MemberStatus status, AdministratorRights? rights = null, SendingRights? sending = null)
    {
        lock (World.Gate)
        {
            var before = MemberOf(whom);
            var after = new Member(whom, status) { Rights = rights ?? AdministratorRights.All, Sending = sending ?? SendingRights.All };
            if (before == after)
            {
                return;
            }

            if (!IsChannel && before.IsInside && !after.IsInside)
            {
                Announce(by, new JsonObject { ["left_chat_member"] = whom.ToJson() });
            }

            Set(after);
            var isBot = whom == World.Bot;
            if (isBot || Bot.IsAdministrator)
            {
                World.Updates.Add(isBot ? "my_chat_member" : "chat_member", MemberChange.ToJson(this, by, before, after, World.Time.GetUtcNow()), $"{(isBot ? "me" : "member")} {Id}");
            }

            if (!IsChannel && !before.IsInside && after.IsInside)
            {
                Announce(by, new JsonObject { ["new_chat_members"] = new JsonArray(whom.ToJson()), ["new_chat_member"] = whom.ToJson() });
            }
        }
    }
}
