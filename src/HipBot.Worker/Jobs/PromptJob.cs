using HipBot.Engine.DailyPrompts;
using Microsoft.Extensions.Logging;
using Quartz;

namespace HipBot.Worker.Jobs;

/// <summary>Puts the prompts that are due into the outbox. Where the database is away, they are due the next time. One for all its runs.</summary>
[DisallowConcurrentExecution]
internal sealed partial class PromptJob(PromptTick tick, ILogger<PromptJob> logger) : IJob
{
    private bool _failed;

    /// <inheritdoc />
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await tick.RunAsync(cancellationToken);
            _failed = false;
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // Once is enough until it works again.
            if (!_failed)
            {
                LogFault(fault.GetType().Name);
            }

            _failed = true;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The prompts that are due cannot be put into the outbox ({Fault}); it is tried again every few seconds")]
    private partial void LogFault(string fault);
}
