using System.Collections.Concurrent;
using System.Net;

namespace HipBot.Benchmarks.Deliveries;

/// <summary>
/// A platform over HTTP: it takes at most so many messages in any second by its own clock, answers 429 to others, and where it takes keys it drops
/// what has the key of something it has.
/// </summary>
internal sealed class LoopbackServer : IDisposable
{
    private readonly HttpListener _listener = new();
    private readonly int _aSecond;
    private readonly bool _takesKeys;
    private readonly TimeSpan _latency;
    private readonly Queue<long> _lastSecond = new();
    private readonly Lock _lock = new();

    public LoopbackServer(int aSecond, bool takesKeys, TimeSpan latency)
    {
        (_aSecond, _takesKeys, _latency) = (aSecond, takesKeys, latency);
        var port = FreePort();
        Address = new Uri($"http://127.0.0.1:{port}/");
        _listener.Prefixes.Add(Address.ToString());
        _listener.Start();
        Loop = Task.Run(ListenAsync);
    }

    public Uri Address { get; }

    public Task Loop { get; }

    /// <summary>How often each key was taken as a message of its own.</summary>
    public ConcurrentDictionary<string, int> Taken { get; } = new(StringComparer.Ordinal);

    /// <summary>How late each was, in milliseconds after it was due.</summary>
    public ConcurrentBag<double> Lateness { get; } = [];

    public int Refused { get; private set; }

    public void Dispose() => _listener.Close();

    private async Task ListenAsync()
    {
        while (_listener.IsListening)
        {
            HttpListenerContext context;
            try
            {
                context = await _listener.GetContextAsync();
            }
            catch (Exception fault) when (fault is HttpListenerException or ObjectDisposedException or InvalidOperationException)
            {
                return;
            }

            _ = Task.Run(() => AnswerAsync(context));
        }
    }

    private async Task AnswerAsync(HttpListenerContext context)
    {
        try
        {
            var query = context.Request.QueryString;
            var (key, due) = (query["key"]!, long.Parse(query["due"]!, System.Globalization.CultureInfo.InvariantCulture));
            context.Response.StatusCode = Take(key, due) ? 200 : 429;
            await Task.Delay(_latency);
            context.Response.Close();
        }
        catch (Exception fault) when (fault is HttpListenerException or ObjectDisposedException or IOException)
        {
            // Whoever sent it was killed meanwhile.
        }
    }

    private bool Take(string key, long due)
    {
        lock (_lock)
        {
            var now = TimeProvider.System.GetTimestamp();
            while (_lastSecond.Count > 0 && TimeProvider.System.GetElapsedTime(_lastSecond.Peek(), now) >= TimeSpan.FromSeconds(1))
            {
                _lastSecond.Dequeue();
            }

            if (_lastSecond.Count >= _aSecond)
            {
                Refused++;
                return false;
            }

            _lastSecond.Enqueue(now);
            if (_takesKeys)
            {
                Taken.TryAdd(key, 1);
            }
            else
            {
                Taken.AddOrUpdate(key, 1, (_, count) => count + 1);
            }

            Lateness.Add(TimeProvider.System.GetUtcNow().ToUnixTimeMilliseconds() - due);
            return true;
        }
    }

    private static int FreePort()
    {
        using var socket = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        socket.Start();
        return ((IPEndPoint)socket.LocalEndpoint).Port;
    }
}
