using HipBot.Loopback.Telegram.Http;

namespace HipBot.Loopback.Telegram.Updates;

/// <summary>getUpdates: held until there is an update or the time is over. One at a time: a second that is held ends the first.</summary>
internal sealed class LongPoll(World world)
{
    private const int LongestTimeout = 50;
    private const string HasWebhook = "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first";
    private const string EndedByPoll = "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running";
    private const string EndedByWebhook = "Conflict: terminated by setWebhook request";

    private TaskCompletionSource<PollEnd>? _held;

    /// <summary>Whether one is held now.</summary>
    public bool IsHeld => _held is not null;

    public async Task<Answer> GetAsync(Arguments arguments, CancellationToken stop)
    {
        var offset = arguments.Int("offset", 0);
        var limit = arguments.Int("limit", 100, 1, 100);
        var timeout = arguments.Int("timeout", 0, 0, LongestTimeout);
        TaskCompletionSource<PollEnd> mine;
        lock (world.Gate)
        {
            if (world.Webhook.Settings is not null)
            {
                throw new ApiRefusalException(409, HasWebhook);
            }

            world.Updates.Types.Take(arguments);
            var updates = world.Updates.Take(offset, limit);
            if (updates.Count > 0 || timeout == 0)
            {
                return Answer.OkList(updates.Select(update => update.Json));
            }

            End(PollEnd.OtherPoll);
            _held = mine = new TaskCompletionSource<PollEnd>(TaskCreationOptions.RunContinuationsAsynchronously);
            world.Watchers.Pulse();
        }

        await HoldAsync(mine, TimeSpan.FromSeconds(timeout), stop);
        lock (world.Gate)
        {
            // A negative offset has done its work; the updates that came since are all wanted.
            return Answer.OkList(world.Updates.Take(Math.Max(offset, 0), limit).Select(update => update.Json));
        }
    }

    /// <summary>There is an update. Called under the lock.</summary>
    public void Wake() => End(PollEnd.News);

    /// <summary>Ends the one that is held. Called under the lock.</summary>
    public void End(PollEnd why)
    {
        _held?.TrySetResult(why);
        _held = null;
    }

    private async Task HoldAsync(TaskCompletionSource<PollEnd> mine, TimeSpan timeout, CancellationToken stop)
    {
        try
        {
            switch (await mine.Task.WaitAsync(timeout, world.Time, stop))
            {
                case PollEnd.OtherPoll:
                    throw new ApiRefusalException(409, EndedByPoll);
                case PollEnd.Webhook:
                    throw new ApiRefusalException(409, EndedByWebhook);
                default:
                    break;
            }
        }
        catch (TimeoutException)
        {
            // The time is over, with nothing to give.
        }
        finally
        {
            lock (world.Gate)
            {
                _held = _held == mine ? null : _held;
            }
        }
    }
}
