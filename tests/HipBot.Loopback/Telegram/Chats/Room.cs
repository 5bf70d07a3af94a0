using System.Text.Json.Nodes;
using HipBot.Loopback.Telegram.Files;
using HipBot.Loopback.Telegram.Http;
using HipBot.Loopback.Telegram.Markup;
using HipBot.Loopback.Telegram.Messages;
using HipBot.Loopback.Telegram.People;

namespace HipBot.Loopback.Telegram.Chats;

/// <summary>A chat: a person's with the bot, a group, a channel.</summary>
public abstract class Room
{
    private const int KeptOfMany = 32;

    private readonly SortedDictionary<int, ChatMessage> _messages = [];
    private readonly Queue<ChatMessage> _unheard = new();
    private readonly List<string> _actions = [];

    private protected Room(World world, long id) => (World, Id) = (world, id);

    /// <summary>The chat's number.</summary>
    public long Id { get; }

    /// <summary>All messages that are not deleted, the oldest first.</summary>
    public IReadOnlyList<ChatMessage> Messages
    {
        get
        {
            lock (World.Gate)
            {
                return [.. _messages.Values.Where(message => !message.IsDeleted)];
            }
        }
    }

    /// <summary>What the bot sent, and has not deleted.</summary>
    public IReadOnlyList<ChatMessage> FromBot => [.. Messages.Where(message => message.IsFromBot)];

    /// <summary>What the bot was seen to do, as <c>typing</c>.</summary>
    public IReadOnlyList<string> Actions
    {
        get
        {
            lock (World.Gate)
            {
                return [.. _actions];
            }
        }
    }

    /// <summary>The message on top, if one is pinned.</summary>
    public ChatMessage? Pinned { get; internal set; }

    internal World World { get; }

    /// <summary>The kind, as the Bot API names it.</summary>
    internal abstract string Type { get; }

    /// <summary>Waits for the next message of the bot that was not waited for yet.</summary>
    /// <exception cref="TimeoutException">None came.</exception>
    public Task<ChatMessage> NextMessageAsync(CancellationToken cancellationToken) =>
        World.Watchers.UntilAsync(() => _unheard.TryDequeue(out var message) ? message : null, $"message of the bot in {this}", cancellationToken);

    /// <summary>A person writes. Commands, mentions and links in it are found as Telegram finds them.</summary>
    /// <param name="person">Who writes.</param>
    /// <param name="text">What.</param>
    /// <param name="inReplyTo">The message that it replies to.</param>
    /// <param name="entities">What else is marked in it, as a <c>text_mention</c>.</param>
    /// <param name="topic">The topic of a forum.</param>
    public ChatMessage Says(Person person, string text, ChatMessage? inReplyTo = null, IReadOnlyList<TextEntity>? entities = null, ForumTopic? topic = null)
    {
        ArgumentNullException.ThrowIfNull(person);
        ArgumentNullException.ThrowIfNull(text);
        var content = new MessageContent { Text = text, Entities = EntityOrder.Merge(entities ?? [], EntityFinder.Find(text)) };
        lock (World.Gate)
        {
            return Deliver(Compose(person, content, inReplyTo, topic));
        }
    }

    /// <summary>A person sends something that is no text.</summary>
    /// <param name="person">Who sends.</param>
    /// <param name="attachment">What.</param>
    /// <param name="caption">The words under it, where it may have some.</param>
    /// <param name="inReplyTo">The message that it replies to.</param>
    public ChatMessage Sends(Person person, Attachment attachment, string caption = "", ChatMessage? inReplyTo = null)
    {
        ArgumentNullException.ThrowIfNull(person);
        var content = new MessageContent { Text = caption, Entities = EntityFinder.Find(caption), Extra = AttachmentJson.Of(attachment) };
        lock (World.Gate)
        {
            return Deliver(Compose(person, content, inReplyTo, topic: null));
        }
    }

    /// <summary>The writer of a message changes its words.</summary>
    public void Edits(ChatMessage message, string text)
    {
        ArgumentNullException.ThrowIfNull(message);
        lock (World.Gate)
        {
            message.Change(message.Content with { Text = text, Entities = EntityFinder.Find(text) });
            if (IsForBot(message))
            {
                Report("edited_" + UpdateType, message);
            }
        }
    }

    internal abstract JsonObject ToJson();

    internal virtual JsonObject ToFullJson()
    {
        var json = ToJson();
        json["accent_color_id"] = 0;
        json["max_reaction_count"] = 11;
        json["accepted_gift_types"] = new JsonObject
        {
            ["unlimited_gifts"] = false,
            ["limited_gifts"] = false,
            ["unique_gifts"] = false,
            ["premium_subscription"] = false,
            ["gifts_from_channels"] = false,
        };
        if (Pinned is { IsDeleted: false } pinned)
        {
            json["pinned_message"] = MessageJson.Of(pinned, withReply: false);
        }

        return json;
    }

    /// <summary>Checks that the bot may do that here.</summary>
    /// <exception cref="ApiRefusalException">It may not.</exception>
    internal abstract void Check(Access access);

    /// <summary>Checks that the bot may send that kind, a text where there is none, into that topic.</summary>
    /// <exception cref="ApiRefusalException">It may not.</exception>
    internal abstract void CheckSending(MediaKind? kind, int? thread);

    /// <summary>The thread that a message goes into when the bot names one.</summary>
    /// <exception cref="ApiRefusalException">There is none such.</exception>
    internal abstract int? ThreadOf(int thread);

    internal virtual string UpdateType => "message";

    internal ChatMessage? Find(int id) => _messages.TryGetValue(id, out var message) && !message.IsDeleted ? message : null;

    internal virtual int NextId() => World.NextMessageId();

    /// <summary>Whether the bot is told of a message.</summary>
    internal virtual bool IsForBot(ChatMessage message) => true;

    /// <summary>The bot sends. Called under the lock.</summary>
    internal ChatMessage AddFromBot(ChatMessage message)
    {
        Keep(message);
        _unheard.Enqueue(message);
        if (World.Options.KeepsOnlyCounts && _unheard.Count > KeptOfMany)
        {
            _unheard.Dequeue();
        }

        World.SentCount++;
        World.OnSent?.Invoke(message);
        World.Watchers.Pulse();
        return message;
    }

    internal ChatMessage AddViaBot(Person person, MessageContent content) => Deliver(Compose(person, content, inReplyTo: null, topic: null, isViaBot: true));

    internal void AddAction(string action)
    {
        if (!World.Options.KeepsOnlyCounts)
        {
            _actions.Add(action);
        }

        World.Watchers.Pulse();
    }

    private protected abstract ChatMessage Compose(Person person, MessageContent content, ChatMessage? inReplyTo, ForumTopic? topic, bool isViaBot = false);

    /// <summary>Telegram itself says what happened.</summary>
    private protected ChatMessage Announce(Account? by, JsonObject what, int? thread = null, int? id = null) =>
        Deliver(new ChatMessage(this, id ?? NextId(), World.Time.GetUtcNow(), new MessageContent { Extra = what, IsService = true })
        {
            From = by,
            SenderChat = by is null ? this : null,
            ThreadId = thread,
        });

    private protected ChatMessage Deliver(ChatMessage message)
    {
        Keep(message);
        if (IsForBot(message))
        {
            Report(UpdateType, message);
        }

        World.Watchers.Pulse();
        return message;
    }

    private void Report(string type, ChatMessage message) => World.Updates.Add(type, MessageJson.Of(message), $"chat {Id}");

    private void Keep(ChatMessage message)
    {
        _messages[message.Id] = message;
        if (World.Options.KeepsOnlyCounts && _messages.Count > KeptOfMany)
        {
            _messages.Remove(_messages.First().Key);
        }
    }
}
