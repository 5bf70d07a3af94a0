namespace HipBot.Engine.Content;

/// <summary>Passes a signal on once it has been quiet for a while: editors write a file in several steps.</summary>
internal sealed class QuietSignal : IDisposable
{
    /// <summary>How long it must be quiet before the signal is passed on.</summary>
    public static readonly TimeSpan QuietTime = TimeSpan.FromMilliseconds(300);

    /// <summary>This long after the first signal it is passed on even if it is never quiet.</summary>
    public static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(5);

    private readonly Lock _lock = new();
    private readonly TimeProvider _time;
    private readonly Action _pass;
    private readonly ITimer _timer;
    private long? _first;

    public QuietSignal(TimeProvider time, Action pass)
    {
        _time = time;
        _pass = pass;
        _timer = time.CreateTimer(_ => Pass(), state: null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Whether a signal was raised that is not passed on yet.</summary>
    public bool IsPending
    {
        get
        {
            lock (_lock)
            {
                return _first is not null;
            }
        }
    }

    public void Raise()
    {
        lock (_lock)
        {
            _first ??= _time.GetTimestamp();
            var left = LongestWait - _time.GetElapsedTime(_first.Value);
            _timer.Change(TimeSpan.FromTicks(Math.Clamp(left.Ticks, 0, QuietTime.Ticks)), Timeout.InfiniteTimeSpan);
        }
    }

    public void Dispose() => _timer.Dispose();

    private void Pass()
    {
        lock (_lock)
        {
            _first = null;
        }

        _pass();
    }
}
