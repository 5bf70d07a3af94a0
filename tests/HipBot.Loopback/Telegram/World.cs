using System.Globalization;
using System.Text.Json.Nodes;
using HipBot.Loopback.Telegram.Calls;
using HipBot.Loopback.Telegram.Chats;
using HipBot.Loopback.Telegram.Faults;
using HipBot.Loopback.Telegram.Files;
using HipBot.Loopback.Telegram.Inline;
using HipBot.Loopback.Telegram.Limits;
using HipBot.Loopback.Telegram.Messages;
using HipBot.Loopback.Telegram.Methods;
using HipBot.Loopback.Telegram.People;
using HipBot.Loopback.Telegram.Updates;

namespace HipBot.Loopback.Telegram;

/// <summary>All that the server knows. One lock guards it; nothing waits under the lock.</summary>
internal sealed class World
{
    public const string QueryTooOld = "query is too old and response timeout expired or query ID is invalid";

    private readonly Dictionary<long, Person> _people = [];
    private readonly Dictionary<long, Room> _rooms = [];
    private long _nextPerson = 5_000_000_001;
    private long _nextGroup = -4_100_000_001;
    private long _nextSupergroup = -1_002_000_000_001;
    private int _nextMessage = 1;

    public World(TelegramServerOptions options)
    {
        Options = options;
        Time = options.Time;
        Bot = new Account(long.Parse(options.Token.Split(':')[0], CultureInfo.InvariantCulture), options.BotName) { IsBot = true, Username = options.BotUsername };
        Calls = new CallLog(this);
        Watchers = new Watchers(Gate, options.Patience, Calls.DescribeLast);
        (Faults, Limits, Files) = (new FaultSwitch(this), new FloodLimits(this), new FileStore(this));
        (Updates, LongPoll, Webhook) = (new UpdateQueue(this), new LongPoll(this), new Webhook(this));
        (Presses, Inline, Profile) = (new PressDesk(this), new InlineDesk(this), new BotProfile(this));
        Dispatcher = new Dispatcher(this);
    }

    public Lock Gate { get; } = new();

    public TelegramServerOptions Options { get; }

    public TimeProvider Time { get; }

    public Account Bot { get; }

    public CallLog Calls { get; }

    public Watchers Watchers { get; }

    public FaultSwitch Faults { get; }

    public FloodLimits Limits { get; }

    public FileStore Files { get; }

    public UpdateQueue Updates { get; }

    public LongPoll LongPoll { get; }

    public Webhook Webhook { get; }

    public PressDesk Presses { get; }

    public InlineDesk Inline { get; }

    public BotProfile Profile { get; }

    public Dispatcher Dispatcher { get; }

    /// <summary>Told of each message that the bot sends.</summary>
    public Action<ChatMessage>? OnSent { get; set; }

    /// <summary>How many messages the bot has sent.</summary>
    public int SentCount { get; set; }

    public Person AddPerson(Func<long, Account> account)
    {
        var id = _nextPerson++;
        var person = new Person(this, account(id));
        _people[id] = person;
        _rooms[id] = person.PrivateChat;
        return person;
    }

    public T AddRoom<T>(bool isBasicGroup, Func<long, T> make)
        where T : Room
    {
        var room = make(isBasicGroup ? _nextGroup-- : _nextSupergroup--);
        _rooms[room.Id] = room;
        return room;
    }

    public Person? FindPerson(long id) => _people.GetValueOrDefault(id);

    public Room? FindRoom(string id) => id.StartsWith('@')
        ? _rooms.Values.OfType<MemberRoom>().FirstOrDefault(room => string.Equals(room.Username, id[1..], StringComparison.OrdinalIgnoreCase))
        : long.TryParse(id, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? _rooms.GetValueOrDefault(number) : null;

    /// <summary>Private chats and small groups count their messages together.</summary>
    public int NextMessageId() => _nextMessage++;

    public JsonObject UserJson(long id) => id == Bot.Id ? Bot.ToJson() : FindPerson(id)?.Account.ToJson() ?? new Account(id, "").ToJson();
}
