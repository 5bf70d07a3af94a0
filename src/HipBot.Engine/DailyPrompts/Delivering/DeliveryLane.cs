using System.Security.Cryptography;
using HipBot.Engine.Chat;
using Microsoft.Extensions.Logging;

namespace HipBot.Engine.DailyPrompts.Delivering;

/// <summary>
/// The way of deliveries to one platform: they are claimed, sent within the limits of the platform, and recorded. A delivery has its place on
/// the way until its outcome is recorded, so no more than there are places are sent twice where the process is killed.
/// </summary>
internal sealed partial class DeliveryLane : IDisposable
{
    /// <summary>How many are on their way at once.</summary>
    public const int MostOnTheWay = 32;

    private const int MostClaimed = 500;

    /// <summary>How long a platform may take to answer.</summary>
    private static readonly TimeSpan LongestSend = TimeSpan.FromSeconds(30);

    /// <summary>How long a claim lasts: what a process had claimed that was killed is free for others after that.</summary>
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(60);

    /// <summary>How long what is on its way may take once the lane is stopped.</summary>
    private static readonly TimeSpan LongestEnd = TimeSpan.FromSeconds(4);

    private static readonly TimeSpan LooksAgain = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LooksAgainAfterFault = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan WaitsForAll = TimeSpan.FromSeconds(30);

    private readonly IOutbox _outbox;
    private readonly IDeliveryPlatform _platform;
    private readonly Func<Delivery, CancellationToken, Task<ChatReply?>> _write;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;

    private readonly string _claim = RandomNumberGenerator.GetHexString(16, lowercase: true);
    private readonly SemaphoreSlim _places = new(MostOnTheWay);
    private readonly CancellationTokenSource _end;
    private readonly SendingWindow _window;
    private readonly OutcomeRecorder _recorder;

    /// <summary>When each chat last had its turn, where that is not long ago.</summary>
    private readonly Dictionary<string, DateTimeOffset> _lastTurn = new(StringComparer.Ordinal);

    private readonly Lock _turns = new();

    /// <summary>Until when the platform takes nothing, in ticks of UTC; many tasks read and write it.</summary>
    private long _closedUntilTicks;

    public DeliveryLane(IOutbox outbox, IDeliveryPlatform platform, Func<Delivery, CancellationToken, Task<ChatReply?>> write, TimeProvider time, ILogger logger)
    {
        (_outbox, _platform, _write, _time, _logger) = (outbox, platform, write, time, logger);
        (_window, _recorder, _end) = (new SendingWindow(platform.Pace.ASecond, time), new OutcomeRecorder(outbox, _claim, time, logger), new CancellationTokenSource(Timeout.InfiniteTimeSpan, time));
    }

    private DateTimeOffset ClosedUntil => new(Interlocked.Read(ref _closedUntilTicks), TimeSpan.Zero);

    /// <summary>Claims and sends until it is stopped; what is on its way then is waited for.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var recording = _recorder.RunAsync();
        try
        {
            while (true)
            {
                await SendAllAsync(cancellationToken);
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // What is on its way comes to its end below.
        }

        _end.CancelAfter(LongestEnd);
        for (var place = 0; place < MostOnTheWay; place++)
        {
            await _places.WaitAsync(CancellationToken.None);
        }

        _recorder.Complete();
        await recording;
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _window.Dispose();
        _places.Dispose();
        _end.Dispose();
    }

    /// <summary>Sends what is there now, or waits for a moment where nothing is.</summary>
    private async Task SendAllAsync(CancellationToken cancellationToken)
    {
        if (ClosedUntil > _time.GetUtcNow())
        {
            await Task.Delay(LooksAgain, _time, cancellationToken);
            return;
        }

        var now = _time.GetUtcNow();
        var claimed = await ClaimAsync(now, cancellationToken);
        var begun = 0;
        try
        {
            for (; begun < claimed.Count; begun++)
            {
                await _places.WaitAsync(cancellationToken);
                _ = TakeAsync(claimed[begun], now + Lease);
            }
        }
        catch (OperationCanceledException)
        {
            await TryReleaseAsync([.. claimed.Skip(begun).Select(delivery => delivery.Key)], now);
            throw;
        }

        ForgetTurnsBefore(now - _platform.Pace.BetweenTwo);
    }

    /// <summary>Another process, or this one after its restart, need not wait for the end of the claim; where that cannot be said, it does.</summary>
    private async Task TryReleaseAsync(IReadOnlyList<string> keys, DateTimeOffset now)
    {
        try
        {
            await _outbox.ReleaseAsync(keys, _claim, now, CancellationToken.None);
        }
        catch (Exception fault)
        {
            LogNoClaim(_platform.Name, fault.GetType().Name);
        }
    }

    private async Task<IReadOnlyList<Delivery>> ClaimAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var wait = LooksAgain;
        try
        {
            var most = Math.Clamp(_platform.Pace.ASecond * 2, 1, MostClaimed);
            if (await _outbox.ClaimAsync(_platform.Name, _claim, now, now + Lease, most, cancellationToken) is { Count: > 0 } claimed)
            {
                return claimed;
            }
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
        {
            LogNoClaim(_platform.Name, fault.GetType().Name);
            wait = LooksAgainAfterFault;
        }

        await Task.Delay(wait, _time, cancellationToken);
        return [];
    }

    /// <summary>Takes a delivery to its end; its place is free afterwards, whatever happens.</summary>
    private async Task TakeAsync(Delivery delivery, DateTimeOffset claimedUntil)
    {
        try
        {
            await SendAndRecordAsync(delivery, claimedUntil);
        }
        catch (Exception fault)
        {
            // It stays claimed, and is tried again after the claim.
            LogLeft(_platform.Name, fault.GetType().Name);
        }
        finally
        {
            _places.Release();
        }
    }

    private async Task SendAndRecordAsync(Delivery delivery, DateTimeOffset claimedUntil)
    {
        var reply = await _write(delivery, _end.Token);
        if (reply is null || _time.GetUtcNow() >= delivery.Expires)
        {
            await _recorder.KeepAsync(ReportOf(delivery, reply is null ? new DeliveryOutcome.Unwanted() : new DeliveryOutcome.TooLate()));
            return;
        }

        if (!await _window.EnterAsync(() => MayGoAsync(delivery, claimedUntil), _end.Token))
        {
            return;
        }

        DeliveryOutcome outcome;
        try
        {
            outcome = await SendAsync(delivery, reply);
        }
        finally
        {
            _window.Leave();
        }

        await _recorder.KeepAsync(ReportOf(delivery, outcome));
    }

    /// <summary>Whether it may still be sent, a moment before it is. The person may have turned it off, or had all of it forgotten, since it was claimed.</summary>
    private async Task<bool> MayGoAsync(Delivery delivery, DateTimeOffset claimedUntil)
    {
        var now = _time.GetUtcNow();
        if ((WhenInstead(delivery, now, claimedUntil) ?? TakeTurn(delivery.Chat, now)) is { } later)
        {
            await _outbox.ReleaseAsync([delivery.Key], _claim, later, _end.Token);
            return false;
        }

        return await _outbox.HoldsAsync(delivery.Key, _claim, _end.Token);
    }

    /// <summary>When it may be tried again, where it may not be sent now: the platform wants a pause, or the claim is about to end. Null where it may.</summary>
    private DateTimeOffset? WhenInstead(Delivery delivery, DateTimeOffset now, DateTimeOffset claimedUntil) =>
        ClosedUntil > now ? ClosedUntil

        // What is too late by now is found to be so when it is claimed again.
        : _end.IsCancellationRequested || claimedUntil - now < LongestSend || now >= delivery.Expires ? now
        : null;

    /// <summary>Takes the turn of a chat; when the next one is, where the last was just now.</summary>
    private DateTimeOffset? TakeTurn(string chat, DateTimeOffset now)
    {
        lock (_turns)
        {
            if (_lastTurn.TryGetValue(chat, out var last) && last + _platform.Pace.BetweenTwo > now)
            {
                return last + _platform.Pace.BetweenTwo;
            }

            _lastTurn[chat] = now;
            return null;
        }
    }

    private void ForgetTurnsBefore(DateTimeOffset instant)
    {
        lock (_turns)
        {
            foreach (var chat in _lastTurn.Where(turn => turn.Value < instant).Select(turn => turn.Key).ToList())
            {
                _lastTurn.Remove(chat);
            }
        }
    }

    private async Task<DeliveryOutcome> SendAsync(Delivery delivery, ChatReply reply)
    {
        using var limit = new CancellationTokenSource(LongestSend, _time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, _end.Token);
        try
        {
            return await _platform.SendAsync(delivery, reply, either.Token);
        }
        catch (Exception fault)
        {
            LogFailed(_platform.Name, fault.GetType().Name);
            return new DeliveryOutcome.Later();
        }
    }

    private DeliveryReport ReportOf(Delivery delivery, DeliveryOutcome outcome)
    {
        var now = _time.GetUtcNow();
        if (outcome is not DeliveryOutcome.Later later)
        {
            return new DeliveryReport(delivery, outcome, now, outcome is DeliveryOutcome.Moved ? now : null);
        }

        var wait = later.After ?? (later.IsForAll ? WaitsForAll : Backoff.After(delivery.Key, delivery.Attempts));
        if (later.IsForAll && now + wait > ClosedUntil)
        {
            Interlocked.Exchange(ref _closedUntilTicks, (now + wait).UtcTicks);
            LogClosed(_platform.Name, wait);
        }

        return new DeliveryReport(delivery, outcome, now, now + wait);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Deliveries to {Platform} cannot be read from the database ({Fault}); it is tried again in a moment")]
    private partial void LogNoClaim(string platform, string fault);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A delivery to {Platform} was left on its way ({Fault}); it is tried again in a minute")]
    private partial void LogLeft(string platform, string fault);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A delivery to {Platform} failed ({Fault}); it is tried again")]
    private partial void LogFailed(string platform, string fault);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Platform} wants a pause of {Wait}; nothing is sent there meanwhile")]
    private partial void LogClosed(string platform, TimeSpan wait);
}
