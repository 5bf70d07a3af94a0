namespace HipBot.TelegramChat.Sending;

/// <summary>How fast one chat takes messages: about one a second, a few at once now and then; in a group no more than 20 in a minute.</summary>
internal sealed class ChatPace(bool isGroup)
{
    private const int AtOnce = 3;
    private const int InAMinute = 20;

    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Minute = TimeSpan.FromSeconds(60);

    private readonly Lock _lock = new();
    private readonly Queue<DateTimeOffset> _sent = new();
    private DateTimeOffset _closedUntil;

    /// <summary>When the next one may go.</summary>
    public DateTimeOffset OpensAt(DateTimeOffset now)
    {
        lock (_lock)
        {
            return Later(_closedUntil, NextFree(now));
        }
    }

    /// <summary>Waits until one may go, and counts it; how long to wait where Telegram asked for a pause, which is not waited for here.</summary>
    public async Task<TimeSpan?> EnterAsync(TimeProvider time, CancellationToken cancellationToken)
    {
        DateTimeOffset now, free;
        lock (_lock)
        {
            now = time.GetUtcNow();
            if (_closedUntil > now)
            {
                return _closedUntil - now;
            }

            free = NextFree(now);
            _sent.Enqueue(free);
        }

        if (free > now)
        {
            await Task.Delay(free - now, time, cancellationToken);
        }

        return null;
    }

    /// <summary>Telegram wants a pause.</summary>
    public void Close(DateTimeOffset until)
    {
        lock (_lock)
        {
            _closedUntil = Later(_closedUntil, until);
        }
    }

    /// <summary>Whether nothing of it is worth remembering.</summary>
    public bool IsIdle(DateTimeOffset now)
    {
        lock (_lock)
        {
            return _closedUntil <= now && _sent.All(sent => sent < now - Minute);
        }
    }

    private DateTimeOffset NextFree(DateTimeOffset now)
    {
        while (_sent.TryPeek(out var first) && first < now - Minute)
        {
            _sent.Dequeue();
        }

        // Three at once, and then one a second; so of any four the last is a second after the second.
        var free = _sent.Count >= AtOnce ? Later(now, _sent.ElementAt(_sent.Count - AtOnce) + (Second * AtOnce)) : now;
        return isGroup && _sent.Count >= InAMinute ? Later(free, _sent.ElementAt(_sent.Count - InAMinute) + Minute) : free;
    }

    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;
}
