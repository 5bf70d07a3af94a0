using System.Net;
using System.Security.Cryptography;
using HipBot.Engine.Chat.Platforms;
using Microsoft.Extensions.Logging;
using Telegram.Bot;
using Telegram.Bot.Exceptions;

namespace HipBot.TelegramChat.Receiving;

/// <summary>
/// Asks Telegram for updates. The offset, which tells Telegram what it need not hand out again, moves over handled updates only. Of several processes with the same
/// token the one that holds the lease asks.
/// </summary>
internal sealed partial class LongPoll(ITelegramBotClient client, UpdateQueue queue, IHandledUpdates handled, ILeases leases, string bot, TimeProvider time, ILogger logger)
{
    private const int MostAtOnce = 100;

    /// <summary>How long Telegram holds the question while nothing happens.</summary>
    private static readonly TimeSpan Hold = TimeSpan.FromSeconds(20);

    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(45);
    private static readonly TimeSpan AsksForLease = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan WaitsForSlow = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan FirstWait = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);

    private readonly string _holder = RandomNumberGenerator.GetHexString(16, lowercase: true);

    /// <summary>The updates that are being handled, by id.</summary>
    private readonly SortedDictionary<int, Task> _running = [];

    private int _next;
    private bool _saidWaiting;

    /// <summary>Asks until it is stopped; what is being handled then is waited for.</summary>
    /// <exception cref="ApiRequestException">Telegram refuses the token.</exception>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var wait = FirstWait;
        try
        {
            while (true)
            {
                try
                {
                    await RequireLeaseAsync(cancellationToken);
                    await AskAsync(cancellationToken);
                    wait = FirstWait;
                }
                catch (ApiRequestException refused) when (refused.ErrorCode is (int)HttpStatusCode.Unauthorized or (int)HttpStatusCode.NotFound)
                {
                    throw;
                }
                catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
                {
                    LogAway(Reason(fault), wait);
                    await Task.Delay(wait, time, cancellationToken);
                    wait = wait * 2 > LongestWait ? LongestWait : wait * 2;
                }
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            await EndAsync();
        }
    }

    private async Task AskAsync(CancellationToken cancellationToken)
    {
        var first = _running.Count > 0 ? _running.First().Key : _next;
        var updates = await client.GetUpdates(first, MostAtOnce, _running.Count > 0 ? 0 : (int)Hold.TotalSeconds, UpdateReader.Taken, cancellationToken);
        var fresh = updates.Where(update => !_running.ContainsKey(update.Id) && update.Id >= first).ToList();
        var done = fresh.Count == 0 ? (IReadOnlySet<long>)new HashSet<long>() : await handled.AmongAsync(bot, [.. fresh.Select(update => (long)update.Id)], cancellationToken);
        foreach (var update in fresh)
        {
            _running[update.Id] = done.Contains(update.Id) || update.Id < _next ? Task.CompletedTask : queue.TakeAsync(update, cancellationToken);
        }

        if (_running.Count > 0)
        {
            // Most are handled in a moment, and then one question confirms them all; a slow one holds up no other.
            await Task.WhenAny(Task.WhenAll(_running.Values), Task.Delay(WaitsForSlow, time, cancellationToken));
            Confirm();
        }
    }

    /// <summary>Moves over what is handled, up to the first that is not.</summary>
    private void Confirm()
    {
        while (_running.Count > 0 && _running.First() is { Value.IsCompleted: true } first)
        {
            _running.Remove(first.Key);
            if (first.Value.IsCompletedSuccessfully)
            {
                _next = first.Key + 1;
            }
            else
            {
                // It was not kept that it was handled, so it is handed out again.
                _next = first.Key;
                foreach (var later in _running.Keys.ToList())
                {
                    _running.Remove(later);
                }
            }
        }
    }

    private async Task RequireLeaseAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            var now = time.GetUtcNow();
            if (await leases.TakeAsync(bot, _holder, now, now + Lease, cancellationToken))
            {
                _saidWaiting = false;
                return;
            }

            if (!_saidWaiting)
            {
                LogWaits();
                _saidWaiting = true;
            }

            await Task.Delay(AsksForLease, time, cancellationToken);
        }
    }

    private async Task EndAsync()
    {
        await Task.WhenAll(_running.Values).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        Confirm();
        try
        {
            if (_next > 0)
            {
                await client.GetUpdates(_next, limit: 1, timeout: 0, UpdateReader.Taken, CancellationToken.None).WaitAsync(TimeSpan.FromSeconds(2), time, CancellationToken.None);
            }

            await leases.ReleaseAsync(bot, _holder, CancellationToken.None);
        }
        catch (Exception fault) when (fault is RequestException or HttpRequestException or TimeoutException or InvalidOperationException)
        {
            // What is not confirmed is handed out again, and known to be handled.
        }
    }

    private static string Reason(Exception fault) => fault switch
    {
        ApiRequestException { ErrorCode: (int)HttpStatusCode.Conflict } => "another program polls with the same token (409); stop one of them, or remove the webhook",
        ApiRequestException refused => $"Telegram answered {refused.ErrorCode}",
        RequestException { HttpStatusCode: { } status } => $"Telegram answered {(int)status}",
        _ => fault.GetType().Name,
    };

    [LoggerMessage(Level = LogLevel.Warning, Message = "Telegram gives no updates: {Reason}. It is asked again in {Wait}")]
    private partial void LogAway(string reason, TimeSpan wait);

    [LoggerMessage(Level = LogLevel.Information, Message = "Another process polls Telegram for this bot; this one takes over when it stops")]
    private partial void LogWaits();
}
