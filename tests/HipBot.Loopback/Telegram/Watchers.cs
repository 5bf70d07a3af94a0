namespace HipBot.Loopback.Telegram;

/// <summary>Those who wait for something to come about in the world. Each change asks them again.</summary>
/// <param name="gate">The lock of the world; what is asked is asked under it.</param>
/// <param name="patience">After how long, on the real clock, a wait fails.</param>
/// <param name="describe">What happened lately, for the message of a failed wait.</param>
internal sealed class Watchers(Lock gate, TimeSpan patience, Func<string> describe)
{
    private readonly List<Func<bool>> _waiting = [];

    /// <summary>Waits until there is something to find.</summary>
    public async Task<T> UntilAsync<T>(Func<T?> find, string what, CancellationToken stop)
        where T : class
    {
        var source = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        bool TryEnd() => find() is { } found && source.TrySetResult(found);
        lock (gate)
        {
            if (!TryEnd())
            {
                _waiting.Add(TryEnd);
            }
        }

        try
        {
            return await source.Task.WaitAsync(patience, stop);
        }
        catch (TimeoutException fault)
        {
            lock (gate)
            {
                _waiting.Remove(TryEnd);
                return source.Task.IsCompletedSuccessfully
                    ? source.Task.GetAwaiter().GetResult()
                    : throw new TimeoutException($"There was no {what} within {patience.TotalSeconds} seconds. {describe()}", fault);
            }
        }
        catch (OperationCanceledException)
        {
            lock (gate)
            {
                _waiting.Remove(TryEnd);
            }

            throw;
        }
    }

    /// <summary>Something changed. Called under the lock.</summary>
    public void Pulse()
    {
        if (_waiting.Count > 0)
        {
            _waiting.RemoveAll(tryEnd => tryEnd());
        }
    }
}
