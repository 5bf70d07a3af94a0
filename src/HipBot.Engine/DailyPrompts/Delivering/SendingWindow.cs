namespace HipBot.Engine.DailyPrompts.Delivering;

/// <summary>
/// Keeps to at most so many messages in any second. A message counts for a second from when the platform is known to have it, which is when
/// it answered: so however long each is on its way, no second of the platform's own clock ever sees more. Safe for many threads.
/// </summary>
/// <remarks>The limiters of System.Threading.RateLimiting count from when a message is sent, in steps of a window, and know no clock but their own.</remarks>
public sealed class SendingWindow : IDisposable
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    /// <summary>The time in which one prepares, so that a place is not empty meanwhile.</summary>
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(40);

    private readonly TimeProvider _time;
    private readonly SemaphoreSlim _places;
    private readonly Lock _lock = new();

    /// <summary>Since when each place that nobody has is empty; the one that was left first stands first.</summary>
    private readonly Queue<long> _leftAt;

    /// <summary>Makes a window.</summary>
    /// <param name="most">How many messages in any second, from 1.</param>
    /// <param name="time">The clock.</param>
    public SendingWindow(int most, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(time);
        (_time, _places) = (time, new SemaphoreSlim(most));
        _leftAt = new Queue<long>(Enumerable.Repeat(time.GetTimestamp() - time.TimestampFrequency, most));
    }

    /// <summary>Waits until one more may be sent. Whoever has waited calls <see cref="Leave()"/> when the platform has answered.</summary>
    /// <param name="prepare">What is done a moment before; false gives the place up.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>Whether it may be sent: what <paramref name="prepare"/> said.</returns>
    public async Task<bool> EnterAsync(Func<Task<bool>> prepare, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(prepare);
        await _places.WaitAsync(cancellationToken);
        long leftAt;
        lock (_lock)
        {
            leftAt = _leftAt.Dequeue();
        }

        var enters = false;
        try
        {
            await WaitAsync(leftAt, Second - Moment, cancellationToken);
            enters = await prepare();
            if (enters)
            {
                await WaitAsync(leftAt, Second, cancellationToken);
            }
        }
        catch
        {
            enters = false;
            throw;
        }
        finally
        {
            if (!enters)
            {
                Leave(leftAt);
            }
        }

        return enters;
    }

    /// <summary>Says that the platform has answered.</summary>
    public void Leave() => Leave(_time.GetTimestamp());

    /// <inheritdoc />
    public void Dispose() => _places.Dispose();

    private async Task WaitAsync(long since, TimeSpan span, CancellationToken cancellationToken)
    {
        while (span - _time.GetElapsedTime(since) is var rest && rest > TimeSpan.Zero)
        {
            // Timers count whole milliseconds.
            await Task.Delay(TimeSpan.FromMilliseconds(Math.Ceiling(rest.TotalMilliseconds)), _time, cancellationToken);
        }
    }

    private void Leave(long at)
    {
        lock (_lock)
        {
            _leftAt.Enqueue(at);
        }

        _places.Release();
    }
}
