using HipBot.Loopback.Telegram.Chats;

namespace HipBot.Loopback.Telegram.Faults;

/// <summary>Switches faults on and off while the server runs.</summary>
public sealed class FaultSwitch
{
    private readonly World _world;
    private readonly List<FaultRule> _rules = [];

    internal FaultSwitch(World world) => _world = world;

    /// <summary>How long each request takes at least, on the server's clock; nothing at first.</summary>
    public TimeSpan Latency { get; set; }

    /// <summary>Switches a fault on until what is returned is disposed of.</summary>
    /// <param name="fault">What goes wrong.</param>
    /// <param name="method">The method that it strikes, as <c>sendMessage</c>; every one where it is left out, <c>getUpdates</c> too.</param>
    /// <param name="room">The chat that it strikes; every call where it is left out.</param>
    /// <param name="times">How often it strikes before it ends by itself.</param>
    public IDisposable Add(Fault fault, string? method = null, Room? room = null, int? times = null)
    {
        ArgumentNullException.ThrowIfNull(fault);
        return Add(new FaultRule(fault, method, room?.Id, times));
    }

    /// <summary>Refuses calls that name a chat with 429 for a time; <c>retry_after</c> says what is left of it.</summary>
    /// <param name="length">How long, on the server's clock.</param>
    /// <param name="room">The chat that it strikes; every chat where it is left out.</param>
    public IDisposable Flood(TimeSpan length, Room? room = null) =>
        Add(new FaultRule(new Fault.TooManyRequests(1), method: null, room?.Id, times: null) { Ends = _world.Time.GetUtcNow() + length, NeedsChat = true });

    /// <summary>Switches every fault off, and the latency too.</summary>
    public void Clear()
    {
        lock (_world.Gate)
        {
            _rules.Clear();
            Latency = TimeSpan.Zero;
        }
    }

    internal Fault? For(string method, string? chatId)
    {
        lock (_world.Gate)
        {
            if (_rules.Count == 0)
            {
                return null;
            }

            var now = _world.Time.GetUtcNow();
            _rules.RemoveAll(rule => rule.IsOver(now));
            return _rules.Select(rule => rule.Strike(method, chatId, now)).FirstOrDefault(fault => fault is not null);
        }
    }

    private Off Add(FaultRule rule)
    {
        lock (_world.Gate)
        {
            _rules.Add(rule);
        }

        return new Off(this, rule);
    }

    private sealed class Off(FaultSwitch owner, FaultRule rule) : IDisposable
    {
        public void Dispose()
        {
            lock (owner._world.Gate)
            {
                owner._rules.Remove(rule);
            }
        }
    }
}
