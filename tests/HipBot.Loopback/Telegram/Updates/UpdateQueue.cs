using System.Text.Json.Nodes;
using HipBot.Loopback.Telegram.Http;

namespace HipBot.Loopback.Telegram.Updates;

/// <summary>The updates that the bot has not confirmed, the oldest first. Used under the lock of the world.</summary>
internal sealed class UpdateQueue(World world)
{
    /// <summary>An offset further ahead than this is taken for a mistake.</summary>
    private const int FurthestAhead = 10;

    private readonly SortedDictionary<int, PendingUpdate> _pending = [];
    private int _last = world.Options.FirstUpdateId - 1;
    private DateTimeOffset _nextExpiry = DateTimeOffset.MaxValue;

    /// <summary>Which kinds are put into it.</summary>
    public UpdateTypes Types { get; } = new();

    /// <summary>How many were put into it so far.</summary>
    public int Total => _last - world.Options.FirstUpdateId + 1;

    public int Count
    {
        get
        {
            DropExpired();
            return _pending.Count;
        }
    }

    /// <summary>Puts an update into it, if the bot wants that kind.</summary>
    public void Add(string type, JsonObject body, string queue, TimeSpan? lifetime = null)
    {
        if (Types.IsWanted(type))
        {
            Put(type, body, queue, lifetime ?? TimeSpan.FromDays(1));
        }
    }

    /// <summary>Puts an update into it whether the bot wants it or not.</summary>
    public void Put(string type, JsonObject body, string queue, TimeSpan lifetime)
    {
        var update = new JsonObject { ["update_id"] = ++_last, [type] = body };
        var expires = world.Time.GetUtcNow() + lifetime;
        _pending[_last] = new PendingUpdate(_last, Answer.ToText(update), queue, expires);
        _nextExpiry = expires < _nextExpiry ? expires : _nextExpiry;
        world.LongPoll.Wake();
        world.Webhook.Pump();
    }

    /// <summary>The updates from an offset on. All before it are confirmed, and gone.</summary>
    /// <param name="offset">Positive: the first one wanted. Negative: so many from the end, all others are dropped. Zero: the oldest.</param>
    /// <param name="limit">How many at most.</param>
    public IReadOnlyList<PendingUpdate> Take(int offset, int limit)
    {
        if (offset < 0)
        {
            Drop(_pending.Keys.Take(_pending.Count + offset));
        }
        else if (offset <= _last + FurthestAhead + 1)
        {
            Drop(_pending.Keys.TakeWhile(id => id < offset));
        }

        DropExpired();
        return [.. _pending.Values.Take(limit)];
    }

    public void Clear() => Drop(_pending.Keys);

    public void Remove(int id) => Drop([id]);

    /// <summary>The first update that is not resting, of a queue that is not busy.</summary>
    public PendingUpdate? FirstDue(IReadOnlySet<string> busy)
    {
        DropExpired();
        var waiting = new HashSet<string>(busy);
        foreach (var update in _pending.Values)
        {
            if (waiting.Add(update.Queue) && !update.IsResting)
            {
                return update;
            }
        }

        return null;
    }

    private void DropExpired()
    {
        var now = world.Time.GetUtcNow();
        if (_nextExpiry <= now)
        {
            Drop(_pending.Values.Where(update => update.Expires <= now).Select(update => update.Id));
            _nextExpiry = _pending.Count == 0 ? DateTimeOffset.MaxValue : _pending.Values.Min(update => update.Expires);
        }
    }

    private void Drop(IEnumerable<int> ids)
    {
        var dropped = ids.ToList();
        foreach (var id in dropped)
        {
            _pending.Remove(id);
        }

        if (dropped.Count > 0)
        {
            world.Watchers.Pulse();
        }
    }
}
