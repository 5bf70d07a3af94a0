using HipBot.Loopback.Telegram.Chats;
using HipBot.Loopback.Telegram.Http;

namespace HipBot.Loopback.Telegram.Limits;

/// <summary>
/// How much a bot may send, as https://core.telegram.org/bots/faq says: about 30 messages a second in all, one a second in a chat with
/// short bursts, 20 a minute in a group. Off until it is switched on. What is refused is not counted against the bot.
/// </summary>
public sealed class FloodLimits
{
    private readonly World _world;
    private readonly SlidingWindow _all = new(TimeSpan.FromSeconds(1));
    private readonly Dictionary<long, ChatAllowance> _chats = [];
    private readonly Dictionary<long, SlidingWindow> _groups = [];

    internal FloodLimits(World world) => _world = world;

    /// <summary>Whether they are applied.</summary>
    public bool IsOn { get; set; }

    /// <summary>How many messages in any second, over all chats.</summary>
    public int PerSecond { get; set; } = 30;

    /// <summary>How many messages a chat takes at once.</summary>
    public int ChatBurst { get; set; } = 3;

    /// <summary>After which time a chat takes one more.</summary>
    public TimeSpan ChatInterval { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>How many messages in any minute in a group.</summary>
    public int GroupPerMinute { get; set; } = 20;

    /// <summary>Whether an edit counts as a message.</summary>
    public bool CountsEdits { get; set; }

    /// <summary>How many calls were refused.</summary>
    public int Refused { get; private set; }

    /// <summary>Takes messages for a chat. Called under the lock.</summary>
    /// <exception cref="ApiRefusalException">It is too much: 429.</exception>
    internal void Take(Room room, int count)
    {
        if (!IsOn)
        {
            return;
        }

        var now = _world.Time.GetUtcNow();
        var chat = ChatOf(room);
        var group = room is MemberRoom { IsChannel: false } ? GroupOf(room) : null;
        TimeSpan[] waits = [_all.WaitFor(count, PerSecond, now), chat.WaitFor(count, now, this), group?.WaitFor(count, GroupPerMinute, now) ?? TimeSpan.Zero];
        if (waits.Max() is var wait && wait > TimeSpan.Zero)
        {
            Refused++;
            throw ApiRefusalException.TooManyRequests(Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)));
        }

        _all.Take(count, now);
        chat.Take(count);
        group?.Take(count, now);
    }

    /// <summary>Takes an edit, where edits count. Called under the lock.</summary>
    internal void TakeEdit(Room room)
    {
        if (CountsEdits)
        {
            Take(room, 1);
        }
    }

    private ChatAllowance ChatOf(Room room) =>
        _chats.TryGetValue(room.Id, out var chat) ? chat : _chats[room.Id] = new ChatAllowance(ChatBurst);

    private SlidingWindow GroupOf(Room room) =>
        _groups.TryGetValue(room.Id, out var group) ? group : _groups[room.Id] = new SlidingWindow(TimeSpan.FromMinutes(1));
}
