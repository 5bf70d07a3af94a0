using HipBot.Storage;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace HipBot.Worker.Storing;

/// <summary>Takes the daily backup while the bot runs. That one cannot be taken is said in the log, and tried again an hour later.</summary>
internal sealed partial class BackupService(DailyBackups backups, TimeProvider time, ILogger<BackupService> logger) : BackgroundService
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
            try
            {
                backups.Take();
            }
            catch (StorageException fault)
            {
                LogFault(fault.Message);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Fault}")]
    private partial void LogFault(string fault);
}
