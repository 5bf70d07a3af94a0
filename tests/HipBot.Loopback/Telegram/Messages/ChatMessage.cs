using System.Text.Json.Nodes;
using HipBot.Loopback.Telegram.Chats;
using HipBot.Loopback.Telegram.Files;
using HipBot.Loopback.Telegram.People;

namespace HipBot.Loopback.Telegram.Messages;

/// <summary>A message in a chat, of a person or of the bot. It changes when it is edited.</summary>
public sealed class ChatMessage : IPressable
{
    private readonly List<MessageContent> _versions;
    private int _seen = 1;

    internal ChatMessage(Room room, int id, DateTimeOffset date, MessageContent content)
    {
        (Room, Id, Date, _versions) = (room, id, date, [content]);
    }

    /// <summary>Where it is.</summary>
    public Room Room { get; }

    /// <summary>Its number in the chat.</summary>
    public int Id { get; }

    /// <summary>When it was sent, on the server's clock.</summary>
    public DateTimeOffset Date { get; }

    /// <summary>Who sent it; nobody, for a post in a channel.</summary>
    public Account? From { get; internal init; }

    /// <summary>The chat in whose name it was sent.</summary>
    public Room? SenderChat { get; internal init; }

    /// <summary>The name or title under it.</summary>
    public string? Signature { get; internal init; }

    /// <summary>The message that it replies to.</summary>
    public ChatMessage? ReplyTo { get; internal init; }

    /// <summary>The topic of a forum that it is in.</summary>
    public int? ThreadId { get; internal init; }

    /// <summary>Whether the bot sent it.</summary>
    public bool IsFromBot { get; internal init; }

    /// <summary>Whether a person sent it through the bot's inline mode.</summary>
    public bool IsViaBot { get; internal init; }

    /// <summary>Whether it made no sound.</summary>
    public bool IsSilent { get; internal init; }

    /// <summary>Whether it cannot be forwarded or saved.</summary>
    public bool IsProtected { get; internal init; }

    /// <summary>The album that it belongs to.</summary>
    public string? MediaGroupId { get; internal init; }

    /// <summary>Whether it is gone.</summary>
    public bool IsDeleted { get; private set; }

    /// <summary>When it was last edited.</summary>
    public DateTimeOffset? EditedAt { get; private set; }

    /// <summary>What it says now.</summary>
    public MessageContent Content
    {
        get
        {
            lock (Room.World.Gate)
            {
                return _versions[^1];
            }
        }
    }

    /// <summary>What it said, the oldest first.</summary>
    public IReadOnlyList<MessageContent> Versions
    {
        get
        {
            lock (Room.World.Gate)
            {
                return [.. _versions];
            }
        }
    }

    /// <summary>The text or caption now.</summary>
    public string Text => Content.Text;

    /// <summary>The entities now.</summary>
    public IReadOnlyList<TextEntity> Entities => Content.Entities;

    /// <summary>The picture or file now.</summary>
    public Media? Media => Content.Media;

    /// <summary>The buttons now, row after row.</summary>
    public IReadOnlyList<ShownButton> Buttons => [.. Content.Rows.SelectMany(row => row).Select(button => button with { Owner = this })];

    /// <summary>The button with a label.</summary>
    public ShownButton Button(string label) => Buttons.FirstOrDefault(button => button.Text == label)
        ?? throw new InvalidOperationException($"The message has no button \"{label}\", but {string.Join(", ", Buttons.Select(button => $"\"{button.Text}\""))}.");

    /// <summary>Waits for the next edit that was not waited for yet.</summary>
    /// <exception cref="TimeoutException">None came.</exception>
    public Task<MessageContent> NextEditAsync(CancellationToken cancellationToken) =>
        Room.World.Watchers.UntilAsync(() => _seen < _versions.Count ? _versions[_seen++] : null, $"edit of \"{Text}\"", cancellationToken);

    /// <summary>Waits until the bot deletes it.</summary>
    /// <exception cref="TimeoutException">It stayed.</exception>
    public Task DeletedAsync(CancellationToken cancellationToken) =>
        Room.World.Watchers.UntilAsync(() => IsDeleted ? this : null, $"end of \"{Text}\"", cancellationToken);

    /// <inheritdoc/>
    public override string ToString() => $"{Id} in {Room}: {Text}";

    internal void Change(MessageContent content)
    {
        if (Room.World.Options.KeepsOnlyCounts)
        {
            _versions.Clear();
            _seen = 0;
        }

        _versions.Add(content);
        EditedAt = Room.World.Time.GetUtcNow();
        Room.World.Watchers.Pulse();
    }

    internal void Delete()
    {
        IsDeleted = true;
        Room.World.Watchers.Pulse();
    }

    void IPressable.WriteTo(JsonObject callbackQuery) => callbackQuery["message"] = IsDeleted
        ? new JsonObject { ["message_id"] = Id, ["chat"] = Room.ToJson(), ["date"] = 0 }
        : MessageJson.Of(this);
}
