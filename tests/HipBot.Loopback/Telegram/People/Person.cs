using HipBot.Loopback.Telegram.Chats;
using HipBot.Loopback.Telegram.Inline;
using HipBot.Loopback.Telegram.Messages;

namespace HipBot.Loopback.Telegram.People;

/// <summary>Somebody who uses Telegram.</summary>
public sealed class Person
{
    private readonly World _world;

    internal Person(World world, Account account)
    {
        (_world, Account) = (world, account);
        PrivateChat = new PrivateRoom(world, this);
    }

    /// <summary>How Telegram shows this person; it may be changed at any time.</summary>
    public Account Account { get; set; }

    /// <summary>The number.</summary>
    public long Id => Account.Id;

    /// <summary>The own chat with the bot.</summary>
    public PrivateRoom PrivateChat { get; }

    /// <summary>Whether the account is deleted.</summary>
    public bool IsDeleted { get; private set; }

    /// <summary>Whether the bot has met this person in a group: to others it cannot even try to write.</summary>
    internal bool IsKnownToBot { get; set; }

    /// <summary>Writes to the bot.</summary>
    public ChatMessage SaysInPrivate(string text, ChatMessage? inReplyTo = null, IReadOnlyList<TextEntity>? entities = null) =>
        PrivateChat.Says(this, text, inReplyTo, entities);

    /// <summary>Sends the bot something that is no text.</summary>
    public ChatMessage SendsInPrivate(Attachment attachment, string caption = "") => PrivateChat.Sends(this, attachment, caption);

    /// <summary>Presses the start button, perhaps of a link with a payload.</summary>
    public ChatMessage Starts(string? payload = null) => SaysInPrivate(payload is null ? "/start" : $"/start {payload}");

    /// <summary>Waits for the next message of the bot in the own chat.</summary>
    /// <exception cref="TimeoutException">None came.</exception>
    public Task<ChatMessage> HearsAsync(CancellationToken cancellationToken) => PrivateChat.NextMessageAsync(cancellationToken);

    /// <summary>Changes an own message.</summary>
    /// <exception cref="InvalidOperationException">Another wrote it.</exception>
    public void Edits(ChatMessage message, string text)
    {
        ArgumentNullException.ThrowIfNull(message);
        if (message.From?.Id != Id)
        {
            throw new InvalidOperationException("Nobody edits what another wrote.");
        }

        message.Room.Edits(message, text);
    }

    /// <summary>Presses a button of a message.</summary>
    /// <exception cref="InvalidOperationException">The button does not come back to the bot.</exception>
    public Press Presses(ShownButton button)
    {
        ArgumentNullException.ThrowIfNull(button);
        var data = button.CallbackData ?? throw new InvalidOperationException($"The button \"{button.Text}\" opens something; it does not come back to the bot.");
        return Press(button.Owner ?? throw new InvalidOperationException("Take the button from a message."), data);
    }

    /// <summary>Presses the button with a label.</summary>
    public Press Presses(ChatMessage message, string label)
    {
        ArgumentNullException.ThrowIfNull(message);
        return Presses(message.Button(label));
    }

    /// <summary>Sends any data as if a button of the message had held it, as an app that was tampered with can.</summary>
    public Press PressesWithData(ChatMessage message, string data)
    {
        ArgumentNullException.ThrowIfNull(message);
        return Press(message, data);
    }

    /// <summary>Types the bot's name and some words in a chat.</summary>
    /// <param name="query">The words.</param>
    /// <param name="offset">What the bot gave to go on with.</param>
    /// <param name="chatType">The kind of chat: sender, private, group, supergroup or channel.</param>
    public InlineAsk AsksInline(string query, string offset = "", string? chatType = null)
    {
        lock (_world.Gate)
        {
            return _world.Inline.Open(this, query, offset, chatType);
        }
    }

    /// <summary>Sends one of the results, into a chat that the bot may see or, without one, into any other.</summary>
    public InlineMessage Chooses(InlineAsk ask, InlineResult result, Room? into = null)
    {
        ArgumentNullException.ThrowIfNull(ask);
        ArgumentNullException.ThrowIfNull(result);
        lock (_world.Gate)
        {
            return _world.Inline.Choose(ask, result, into);
        }
    }

    /// <summary>Wants to hear nothing more from the bot.</summary>
    public void BlocksBot() => PrivateChat.SetBlocked(true);

    /// <summary>Hears the bot again.</summary>
    public void UnblocksBot() => PrivateChat.SetBlocked(false);

    /// <summary>Leaves Telegram.</summary>
    public void DeletesAccount()
    {
        lock (_world.Gate)
        {
            IsDeleted = true;
            Account = new Account(Id, "");
        }
    }

    /// <inheritdoc/>
    public override string ToString() => Account.FirstName.Length > 0 ? Account.FirstName : $"{Id}";

    private Press Press(IPressable message, string data)
    {
        lock (_world.Gate)
        {
            return _world.Presses.Open(this, message, data);
        }
    }
}
