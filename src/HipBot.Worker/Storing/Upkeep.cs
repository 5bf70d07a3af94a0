using HipBot.Engine.Chat.Forms;
using HipBot.Engine.Walkthroughs;
using HipBot.Storage;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace HipBot.Worker.Storing;

/// <summary>
/// Every hour while the bot runs: takes the daily backup, and removes the forms and walks that nobody went on with. What cannot be done is said
/// in the log, and tried again an hour later.
/// </summary>
internal sealed partial class Upkeep(DailyBackups backups, IFormDialogues dialogues, IWalks walks, TimeProvider time, ILogger<Upkeep> logger) : BackgroundService
{
    // A start has more urgent things to do.
    private static readonly TimeSpan FirstLook = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan LooksAgain = TimeSpan.FromHours(1);

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Delay(FirstLook, time, stoppingToken);
        using var timer = new PeriodicTimer(LooksAgain, time);
        do
        {
            await TryAsync(() => dialogues.ForgetAsync(time.GetUtcNow() - FormDialogue.Kept, stoppingToken));
            await TryAsync(() => walks.ForgetAsync(time.GetUtcNow() - Walk.Kept, stoppingToken));
            await TryAsync(() =>
            {
                backups.Take();
                return Task.CompletedTask;
            });
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
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
