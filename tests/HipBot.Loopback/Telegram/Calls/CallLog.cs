using HipBot.Loopback.Telegram.Http;

namespace HipBot.Loopback.Telegram.Calls;

/// <summary>Every request of the bot, in the order of arrival. Where the server keeps only counts, the requests themselves are forgotten.</summary>
public sealed class CallLog
{
    private readonly World _world;
    private readonly List<ApiCall> _calls = [];
    private readonly Dictionary<string, int> _counts = [];
    private readonly Dictionary<int, int> _statuses = [];
    private long _number;

    internal CallLog(World world) => _world = world;

    /// <summary>All of them.</summary>
    public IReadOnlyList<ApiCall> All
    {
        get
        {
            lock (_world.Gate)
            {
                return [.. _calls];
            }
        }
    }

    /// <summary>How many answers were 429.</summary>
    public int TooManyRequests => CountOfStatus(429);

    /// <summary>The requests of one method.</summary>
    public IReadOnlyList<ApiCall> Of(string method) => [.. All.Where(call => call.Method == method)];

    /// <summary>How often a method was called.</summary>
    public int Count(string method)
    {
        lock (_world.Gate)
        {
            return _counts.GetValueOrDefault(method);
        }
    }

    /// <summary>How many answers had an HTTP status; 0 stands for none.</summary>
    public int CountOfStatus(int status)
    {
        lock (_world.Gate)
        {
            return _statuses.GetValueOrDefault(status);
        }
    }

    /// <summary>Waits for a request that was answered, in the past or to come.</summary>
    /// <exception cref="TimeoutException">None came.</exception>
    public Task<ApiCall> WaitForAsync(Func<ApiCall, bool> wanted, CancellationToken cancellationToken) =>
        _world.Watchers.UntilAsync(() => _calls.Find(call => call.AnsweredAt is not null && wanted(call)), "such call", cancellationToken);

    /// <summary>The most of the wanted requests that arrived within any window of a length: a limit of 30 a second holds if this is at most 30.</summary>
    public int MostWithin(TimeSpan window, Func<ApiCall, bool> wanted)
    {
        var times = All.Where(wanted).Select(call => call.Timestamp).Order().ToList();
        var (most, first) = (0, 0);
        for (var last = 0; last < times.Count; last++)
        {
            while (_world.Time.GetElapsedTime(times[first], times[last]) >= window)
            {
                first++;
            }

            most = Math.Max(most, last - first + 1);
        }

        return most;
    }

    internal string DescribeLast()
    {
        var last = _calls.TakeLast(8).ToList();
        return last.Count == 0 ? "The bot made no call." : "The last calls: " + string.Join("; ", last);
    }

    internal ApiCall Begin(string method, Arguments? arguments)
    {
        lock (_world.Gate)
        {
            var call = new ApiCall(++_number, method, arguments?.Texts ?? new Dictionary<string, string>(), [.. arguments?.Files.Keys ?? []], _world.Time.GetUtcNow(), _world.Time.GetTimestamp());
            _counts[method] = _counts.GetValueOrDefault(method) + 1;
            if (!_world.Options.KeepsOnlyCounts)
            {
                _calls.Add(call);
            }

            return call;
        }
    }

    internal void End(ApiCall call, Answer? answer)
    {
        lock (_world.Gate)
        {
            call.AnsweredAt = _world.Time.GetUtcNow();
            (call.Status, call.Description, call.RetryAfter) = (answer?.Status ?? 0, answer?.Description, answer?.RetryAfter);
            _statuses[call.Status] = _statuses.GetValueOrDefault(call.Status) + 1;
            _world.Watchers.Pulse();
        }
    }
}
