using System.Collections.Concurrent;
using System.Net;
using HipBot.Engine.DailyPrompts.Delivering;
using Telegram.Bot.Exceptions;

namespace HipBot.TelegramChat.Sending;

/// <summary>
/// The one place that knows how fast Telegram takes messages and what it said when it took none: so many a second in all, about one a second in a chat,
/// 20 a minute in a group (core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this), and the pauses that it asks for. Safe for many threads.
/// </summary>
internal sealed class TelegramGate(int aSecond, TimeProvider time) : IDisposable
{
    private const int MostChats = 20_000;

    /// <summary>Where Telegram wants a pause of so many chats within a second, it wants it of all.</summary>
    private const int ChatsThatMeanAll = 3;

    private readonly SendingWindow _window = new(aSecond, time);
    private readonly ConcurrentDictionary<long, ChatPace> _paces = new();
    private readonly ConcurrentQueue<DateTimeOffset> _refusals = new();
    private DateTimeOffset _closedUntil;

    /// <summary>When a message may go to a chat; null for now.</summary>
    public DateTimeOffset? OpensFor(long chat)
    {
        var now = time.GetUtcNow();
        var opens = _closedUntil > now ? _closedUntil : now;
        var pace = PaceOf(chat).OpensAt(now);
        return pace > opens ? pace : opens > now ? opens : null;
    }

    /// <summary>Sends something to a chat once it may go, and says what came of it. It waits for the pace, and not for pauses that Telegram asked for.</summary>
    public async Task<CallOutcome<T>> SendAsync<T>(long chat, Func<Task<T>> send, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        if (_closedUntil > now)
        {
            return new CallOutcome<T>.Later(_closedUntil - now);
        }

        if (await PaceOf(chat).EnterAsync(time, cancellationToken) is { } pause)
        {
            return new CallOutcome<T>.Later(pause);
        }

        await _window.EnterAsync(() => Task.FromResult(true), cancellationToken);
        try
        {
            return await CallAsync(chat, send, cancellationToken);
        }
        finally
        {
            _window.Leave();
        }
    }

    /// <summary>Asks something that counts for no limit, and says what came of it.</summary>
    public async Task<CallOutcome<T>> CallAsync<T>(long chat, Func<Task<T>> call, CancellationToken cancellationToken)
    {
        try
        {
            return new CallOutcome<T>.Done(await call());
        }
        catch (ApiRequestException refused) when (refused.ErrorCode == (int)HttpStatusCode.TooManyRequests || refused.Parameters?.RetryAfter is not null)
        {
            return new CallOutcome<T>.Later(Close(chat, TimeSpan.FromSeconds(Math.Max(1, refused.Parameters?.RetryAfter ?? 1))));
        }
        catch (ApiRequestException refused) when (refused.ErrorCode < (int)HttpStatusCode.InternalServerError)
        {
            return new CallOutcome<T>.Refused(refused);
        }
        catch (Exception fault) when (fault is RequestException or HttpRequestException or IOException or TaskCanceledException && !cancellationToken.IsCancellationRequested)
        {
            return new CallOutcome<T>.Later(null);
        }
    }

    public void Dispose() => _window.Dispose();

    private TimeSpan Close(long chat, TimeSpan pause)
    {
        var now = time.GetUtcNow();
        PaceOf(chat).Close(now + pause);
        _refusals.Enqueue(now);
        while (_refusals.TryPeek(out var first) && first < now - TimeSpan.FromSeconds(1))
        {
            _refusals.TryDequeue(out _);
        }

        if (_refusals.Count >= ChatsThatMeanAll && now + pause > _closedUntil)
        {
            _closedUntil = now + pause;
        }

        return pause;
    }

    private ChatPace PaceOf(long chat)
    {
        if (_paces.Count >= MostChats)
        {
            var now = time.GetUtcNow();
            foreach (var (old, _) in _paces.Where(pace => pace.Value.IsIdle(now)))
            {
                _paces.TryRemove(old, out _);
            }
        }

        return _paces.GetOrAdd(chat, id => new ChatPace(isGroup: id < 0));
    }
}
