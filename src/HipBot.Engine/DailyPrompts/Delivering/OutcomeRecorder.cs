using System.Threading.Channels;
using Microsoft.Extensions.Logging;

namespace HipBot.Engine.DailyPrompts.Delivering;

/// <summary>Keeps outcomes, all that came meanwhile in one transaction. While the database is away they wait here; none is given up.</summary>
internal sealed partial class OutcomeRecorder(IOutbox outbox, string claim, TimeProvider time, ILogger logger)
{
    private const int MostAtOnce = 100;

    /// <summary>How often it is tried once the lane has ended; what is not recorded then is sent again after its claim.</summary>
    private const int TriesAtTheEnd = 3;

    private static readonly TimeSpan TriesAgain = TimeSpan.FromSeconds(1);

    private readonly Channel<(DeliveryReport Report, TaskCompletionSource Kept)> _waiting = Channel.CreateUnbounded<(DeliveryReport, TaskCompletionSource)>(new UnboundedChannelOptions { SingleReader = true });
    private volatile bool _isEnding;

    /// <summary>Keeps an outcome; done when it is kept.</summary>
    public Task KeepAsync(DeliveryReport report)
    {
        var kept = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        return _waiting.Writer.TryWrite((report, kept)) ? kept.Task : Task.CompletedTask;
    }

    /// <summary>Says that no more will come.</summary>
    public void Complete()
    {
        _isEnding = true;
        _waiting.Writer.Complete();
    }

    /// <summary>Keeps what comes until no more will.</summary>
    public async Task RunAsync()
    {
        while (await _waiting.Reader.WaitToReadAsync())
        {
            var batch = new List<(DeliveryReport Report, TaskCompletionSource Kept)>();
            while (batch.Count < MostAtOnce && _waiting.Reader.TryRead(out var next))
            {
                batch.Add(next);
            }

            await KeepAsync([.. batch.Select(entry => entry.Report)]);
            batch.ForEach(entry => entry.Kept.SetResult());
        }
    }

    private async Task KeepAsync(IReadOnlyList<DeliveryReport> reports)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                await outbox.RecordAsync(reports, claim, CancellationToken.None);
                return;
            }
            catch (Exception fault)
            {
                if (tries == 1)
                {
                    LogFault(reports.Count, fault.GetType().Name);
                }

                if (_isEnding && tries >= TriesAtTheEnd)
                {
                    return;
                }
            }

            await Task.Delay(TriesAgain, time, CancellationToken.None);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "What became of {Count} deliveries cannot be kept yet ({Fault}); it is tried again each second, and no more are sent meanwhile")]
    private partial void LogFault(int count, string fault);
}
