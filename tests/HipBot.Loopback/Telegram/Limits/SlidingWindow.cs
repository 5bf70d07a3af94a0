namespace HipBot.Loopback.Telegram.Limits;

/// <summary>At most so many within any window of a length.</summary>
internal sealed class SlidingWindow(TimeSpan length)
{
    private readonly Queue<DateTimeOffset> _taken = new();

    /// <summary>How long until so many more may come.</summary>
    public TimeSpan WaitFor(int count, int most, DateTimeOffset now)
    {
        while (_taken.TryPeek(out var oldest) && now - oldest >= length)
        {
            _taken.Dequeue();
        }

        var tooMany = Math.Min(_taken.Count, _taken.Count + count - most);
        return tooMany <= 0 ? TimeSpan.Zero : _taken.ElementAt(tooMany - 1) + length - now;
    }

    public void Take(int count, DateTimeOffset now)
    {
        for (var index = 0; index < count; index++)
        {
            _taken.Enqueue(now);
        }
    }
}
