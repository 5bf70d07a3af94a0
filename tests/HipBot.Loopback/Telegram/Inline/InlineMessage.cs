using System.Text.Json.Nodes;
using HipBot.Loopback.Telegram.Messages;

namespace HipBot.Loopback.Telegram.Inline;

/// <summary>A result that a person sent through inline mode. The bot knows it by its own id alone, and may edit it.</summary>
public sealed class InlineMessage : IPressable
{
    private readonly World _world;
    private readonly List<MessageContent> _versions;
    private int _seen = 1;

    internal InlineMessage(World world, string id, MessageContent content, ChatMessage? shown)
    {
        (_world, Id, Shown, _versions) = (world, id, shown, [content]);
    }

    /// <summary>The inline message id.</summary>
    public string Id { get; }

    /// <summary>The message in its chat, where the test named one.</summary>
    public ChatMessage? Shown { get; }

    /// <summary>What it says now.</summary>
    public MessageContent Content
    {
        get
        {
            lock (_world.Gate)
            {
                return _versions[^1];
            }
        }
    }

    /// <summary>The buttons now, row after row.</summary>
    public IReadOnlyList<ShownButton> Buttons => [.. Content.Rows.SelectMany(row => row).Select(button => button with { Owner = this })];

    /// <summary>The button with a label.</summary>
    public ShownButton Button(string label) => Buttons.First(button => button.Text == label);

    /// <summary>Waits for the next edit that was not waited for yet.</summary>
    /// <exception cref="TimeoutException">None came.</exception>
    public Task<MessageContent> NextEditAsync(CancellationToken cancellationToken) =>
        _world.Watchers.UntilAsync(() => _seen < _versions.Count ? _versions[_seen++] : null, $"edit of the inline message \"{Content.Text}\"", cancellationToken);

    internal void Change(MessageContent content)
    {
        _versions.Add(content);
        Shown?.Change(content);
        _world.Watchers.Pulse();
    }

    void IPressable.WriteTo(JsonObject callbackQuery) => callbackQuery["inline_message_id"] = Id;
}
