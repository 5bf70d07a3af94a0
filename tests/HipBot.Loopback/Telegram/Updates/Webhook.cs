using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using HipBot.Loopback.Telegram.Http;

namespace HipBot.Loopback.Telegram.Updates;

/// <summary>
/// Sends updates to the bot's own address: those of one chat one after another, of several chats at once up to
/// <c>max_connections</c>, each again and again until it is answered with 2xx.
/// </summary>
internal sealed class Webhook : IDisposable
{
    private const string SecretHeader = "X-Telegram-Bot-Api-Secret-Token";
    private const int LongestRetry = 64;

    private readonly World _world;
    private readonly HttpClient _client = new(new SocketsHttpHandler { AllowAutoRedirect = false });

    private readonly HashSet<string> _busy = [];
    private readonly List<WebhookDelivery> _deliveries = [];
    private CancellationTokenSource _stop = new();

    public Webhook(World world) => _world = world;

    /// <summary>Where updates go; null while the bot polls.</summary>
    public WebhookSettings? Settings { get; private set; }

    public string? LastError { get; private set; }

    public DateTimeOffset LastErrorAt { get; private set; }

    /// <summary>How many attempts there were.</summary>
    public int Attempts { get; private set; }

    public IReadOnlyList<WebhookDelivery> Deliveries => [.. _deliveries];

    /// <summary>Sets or, with null, removes the address. What is under way counts for nothing. Called under the lock.</summary>
    public void Set(WebhookSettings? settings)
    {
        _stop.Cancel();
        _stop = new CancellationTokenSource();
        _busy.Clear();
        (Settings, LastError) = (settings, null);
        if (settings is not null)
        {
            _world.LongPoll.End(PollEnd.Webhook);
        }

        Pump();
    }

    /// <summary>Starts what can be started. Called under the lock.</summary>
    public void Pump()
    {
        while (Settings is { } settings && _busy.Count < settings.MaxConnections && _world.Updates.FirstDue(_busy) is { } update)
        {
            _busy.Add(update.Queue);
            var stop = _stop.Token;
            _ = Task.Run(() => DeliverAsync(settings, update, stop), CancellationToken.None);
        }
    }

    public void Dispose()
    {
        lock (_world.Gate)
        {
            Settings = null;
            _stop.Cancel();
        }

        _client.Dispose();
    }

    private async Task DeliverAsync(WebhookSettings settings, PendingUpdate update, CancellationToken stop)
    {
        try
        {
            var (status, error, retryAfter) = await PostAsync(settings, update, stop);
            lock (_world.Gate)
            {
                if (!stop.IsCancellationRequested)
                {
                    Finish(update, status, error, retryAfter, stop);
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The webhook was removed, or the server ends.
        }
    }

    private async Task<(int Status, string? Error, TimeSpan? RetryAfter)> PostAsync(WebhookSettings settings, PendingUpdate update, CancellationToken stop)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, settings.Url);
        request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(update.Json)) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
        if (settings.SecretToken.Length > 0)
        {
            request.Headers.Add(SecretHeader, settings.SecretToken);
        }

        try
        {
            using var response = await _client.SendAsync(request, stop);
            var status = (int)response.StatusCode;
            if (!response.IsSuccessStatusCode)
            {
                return (status, $"Wrong response from the webhook: {status} {response.ReasonPhrase}", response.Headers.RetryAfter?.Delta);
            }

            await CallBackAsync(await response.Content.ReadAsByteArrayAsync(stop), stop);
            return (status, null, null);
        }
        catch (HttpRequestException fault)
        {
            return (0, fault.InnerException?.Message ?? fault.Message, null);
        }
        catch (TaskCanceledException) when (!stop.IsCancellationRequested)
        {
            return (0, "Read timeout expired", null);
        }
    }

    /// <summary>A bot may put one call into its answer; it learns nothing of the result.</summary>
    private async Task CallBackAsync(byte[] body, CancellationToken stop)
    {
        var texts = new Dictionary<string, string>();
        try
        {
            using var json = JsonDocument.Parse(body);
            RequestReader.ReadJson(json.RootElement, texts);
        }
        catch (Exception fault) when (fault is JsonException or ApiRefusalException)
        {
            return;
        }

        if (texts.Remove("method", out var method) && !method.StartsWith("get", StringComparison.OrdinalIgnoreCase) && !method.EndsWith("webhook", StringComparison.OrdinalIgnoreCase))
        {
            await _world.Dispatcher.RunAsync(method, new Arguments(texts, new Dictionary<string, UploadedFile>()), stop);
        }
    }

    private void Finish(PendingUpdate update, int status, string? error, TimeSpan? retryAfter, CancellationToken stop)
    {
        _busy.Remove(update.Queue);
        var now = _world.Time.GetUtcNow();
        Attempts++;
        if (!_world.Options.KeepsOnlyCounts)
        {
            _deliveries.Add(new WebhookDelivery(update.Id, update.Failures + 1, status, now));
        }

        if (error is null)
        {
            _world.Updates.Remove(update.Id);
        }
        else
        {
            (LastError, LastErrorAt) = (error, now);
            var delay = retryAfter ?? DelayAfter(update.Failures);
            update.Failures++;
            update.IsResting = true;
            _ = Task.Run(() => WakeAsync(update, delay, stop), CancellationToken.None);
        }

        _world.Watchers.Pulse();
        Pump();
    }

    /// <summary>At once after the first failure; then twice as long each time.</summary>
    private TimeSpan DelayAfter(int failures) =>
        failures == 0 ? TimeSpan.Zero : _world.Options.WebhookRetry * Math.Min(LongestRetry, 1 << Math.Min(failures, 10));

    private async Task WakeAsync(PendingUpdate update, TimeSpan delay, CancellationToken stop)
    {
        // A webhook that was set anew meanwhile is asked at once.
        await Task.Delay(delay, _world.Time, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        lock (_world.Gate)
        {
            update.IsResting = false;
            Pump();
        }
    }
}
