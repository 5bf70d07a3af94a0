using System.Text.Json.Nodes;
using HipBot.Loopback.Telegram.Calls;
using HipBot.Loopback.Telegram.Chats;
using HipBot.Loopback.Telegram.Faults;
using HipBot.Loopback.Telegram.Http;
using HipBot.Loopback.Telegram.Limits;
using HipBot.Loopback.Telegram.Messages;
using HipBot.Loopback.Telegram.People;
using HipBot.Loopback.Telegram.Updates;

namespace HipBot.Loopback.Telegram;

/// <summary>
/// A Bot API server of its own on the loopback address, for one bot. It behaves as https://core.telegram.org/bots/api says, with the
/// words of https://github.com/tdlib/telegram-bot-api for what it refuses. A test makes people and chats in it, lets them write and
/// press, and waits for what the bot sends.
/// </summary>
public sealed class TelegramServer : IAsyncDisposable
{
    private readonly World _world;
    private readonly HttpHost _host;

    private TelegramServer(TelegramServerOptions options)
    {
        _world = new World(options);
        _host = new HttpHost(new ApiEndpoint(_world).HandleAsync);
    }

    /// <summary>What stands before <c>/bot</c> in the address of each method.</summary>
    public Uri Address => _host.Address;

    /// <summary>The token of the bot.</summary>
    public string Token => _world.Options.Token;

    /// <summary>The bot.</summary>
    public Account Bot => _world.Bot;

    /// <summary>What the bot asked for.</summary>
    public CallLog Calls => _world.Calls;

    /// <summary>What goes wrong.</summary>
    public FaultSwitch Faults => _world.Faults;

    /// <summary>How much the bot may send.</summary>
    public FloodLimits Limits => _world.Limits;

    /// <summary>What the bot says of itself.</summary>
    public BotProfile Profile => _world.Profile;

    /// <summary>How many messages the bot has sent, over all chats.</summary>
    public int SentCount => Locked(() => _world.SentCount);

    /// <summary>How many files the bot has uploaded.</summary>
    public int UploadCount => Locked(() => _world.Files.Count);

    /// <summary>How many updates there were so far, taken or not.</summary>
    public int UpdateCount => Locked(() => _world.Updates.Total);

    /// <summary>How many updates the bot has not confirmed.</summary>
    public int PendingUpdateCount => Locked(() => _world.Updates.Count);

    /// <summary>Whether the bot waits in a long poll now.</summary>
    public bool IsPolled => Locked(() => _world.LongPoll.IsHeld);

    /// <summary>The attempts to hand updates to the bot's webhook.</summary>
    public IReadOnlyList<WebhookDelivery> Deliveries => Locked(() => _world.Webhook.Deliveries);

    /// <summary>Told of each message of the bot as it is sent, for measurements. It must be quick, and must not wait.</summary>
    public Action<ChatMessage>? OnSent
    {
        get => _world.OnSent;
        set => _world.OnSent = value;
    }

    /// <summary>Starts a server on a free port.</summary>
    public static async Task<TelegramServer> StartAsync(TelegramServerOptions? options = null, CancellationToken cancellationToken = default)
    {
        var server = new TelegramServer(options ?? new TelegramServerOptions());
        await server._host.StartAsync(cancellationToken);
        return server;
    }

    /// <summary>Makes a person. They have not written to the bot yet.</summary>
    /// <param name="firstName">The first name; it may be empty.</param>
    /// <param name="with">Changes what else Telegram shows: last name, name behind the @, language.</param>
    public Person Person(string firstName, Func<Account, Account>? with = null)
    {
        Account Make(long id) => new(id, firstName) { LanguageCode = "en" };
        return Locked(() => _world.AddPerson(id => with is null ? Make(id) : with(Make(id))));
    }

    /// <summary>Makes a small group that the bot is already in, unless it is said otherwise.</summary>
    public GroupRoom Group(string title, Person? owner = null, MemberStatus bot = MemberStatus.Member) =>
        Locked(() => Furnish(_world.AddRoom(isBasicGroup: true, id => new GroupRoom(_world, id, title)), owner, bot));

    /// <summary>Makes a supergroup that the bot is already in, unless it is said otherwise.</summary>
    public SupergroupRoom Supergroup(string title, Person? owner = null, MemberStatus bot = MemberStatus.Member, string? username = null) =>
        Locked(() => Furnish(_world.AddRoom(isBasicGroup: false, id => new SupergroupRoom(_world, id, title) { Username = username }), owner, bot));

    /// <summary>Makes a channel that the bot may already post in, unless it is said otherwise.</summary>
    public ChannelRoom Channel(string title, Person? owner = null, MemberStatus bot = MemberStatus.Administrator, string? username = null) =>
        Locked(() => Furnish(_world.AddRoom(isBasicGroup: false, id => new ChannelRoom(_world, id, title) { Username = username }), owner, bot));

    /// <summary>Puts any update into the queue, as one that no test could make with people and chats.</summary>
    /// <param name="type">Its kind, which may be one that nobody knows.</param>
    /// <param name="body">What it holds.</param>
    public void Puts(string type, JsonObject body)
    {
        lock (_world.Gate)
        {
            _world.Updates.Put(type, body, "test", TimeSpan.FromDays(1));
        }
    }

    /// <summary>Forgets the files: no id of one is worth anything any more.</summary>
    public void ForgetsFiles()
    {
        lock (_world.Gate)
        {
            _world.Files.Forget();
        }
    }

    /// <summary>Stops listening, and cuts every connection. The port stays reserved; what happens to people and chats goes on.</summary>
    public Task GoesAwayAsync() => _host.StopAsync();

    /// <summary>Listens again, on the same port.</summary>
    public Task ComesBackAsync(CancellationToken cancellationToken) => _host.StartAsync(cancellationToken);

    /// <summary>Waits until the bot has confirmed every update.</summary>
    /// <exception cref="TimeoutException">It has not.</exception>
    public Task DrainedAsync(CancellationToken cancellationToken) =>
        _world.Watchers.UntilAsync(() => _world.Updates.Count == 0 ? this : null, "end of the updates", cancellationToken);

    /// <summary>Waits until the bot waits in a long poll, having confirmed every update.</summary>
    /// <exception cref="TimeoutException">It does not.</exception>
    public Task IdleAsync(CancellationToken cancellationToken) =>
        _world.Watchers.UntilAsync(() => _world.LongPoll.IsHeld && _world.Updates.Count == 0 ? this : null, "long poll", cancellationToken);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _world.Webhook.Dispose();
        await _host.DisposeAsync();
    }

    private T Furnish<T>(T room, Person? owner, MemberStatus bot)
        where T : MemberRoom
    {
        room.Set(new Member(_world.Bot, bot));
        if (owner is not null)
        {
            owner.IsKnownToBot = true;
            room.Set(new Member(owner.Account, MemberStatus.Creator));
        }

        return room;
    }

    private T Locked<T>(Func<T> look)
    {
        lock (_world.Gate)
        {
            return look();
        }
    }
}
