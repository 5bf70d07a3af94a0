using HipBot.Engine.Chat.Forms;
using HipBot.Engine.DailyPrompts.Delivering;
using HipBot.Engine.DailyPrompts.Progress;
using HipBot.Engine.Walkthroughs;
using HipBot.Storage;
using HipBot.Worker.Hosting;
using Microsoft.Extensions.Logging;
using Quartz;

namespace HipBot.Worker.Jobs;

/// <summary>
/// Takes the daily backup, and removes what nobody went on with and what is older than it is kept. What cannot be done is said in the log, and
/// tried again an hour later.
/// </summary>
[DisallowConcurrentExecution]
internal sealed partial class Upkeep(
    DailyBackups backups, IFormDialogues dialogues, IWalks walks, IOutbox outbox, IDoneDays done, RetentionSettings retention, TimeProvider time, ILogger<Upkeep> logger) : IJob
{
    /// <inheritdoc />
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        var now = time.GetUtcNow();
        await TryAsync(() => dialogues.ForgetAsync(now - FormDialogue.Kept, cancellationToken));
        await TryAsync(() => walks.ForgetAsync(now - Walk.Kept, cancellationToken));
        await TryAsync(() => outbox.ForgetAsync(now - retention.Deliveries, cancellationToken));
        await TryAsync(() => done.ForgetAsync(DateOnly.FromDateTime((now - retention.DoneDays).UtcDateTime), cancellationToken));
        await TryAsync(() =>
        {
            backups.Take();
            return Task.CompletedTask;
        });
    }

    private async Task TryAsync(Func<Task> work)
    {
        try
        {
            await work();
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            LogFault(fault is StorageException ? fault.Message : $"The database could not be kept in order ({fault.GetType().Name}).");
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Fault}")]
    private partial void LogFault(string fault);
}
