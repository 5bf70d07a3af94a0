using HipBot.Engine.Answers;
using Microsoft.Extensions.Hosting;

namespace HipBot.Worker.Hosting;

/// <summary>Keeps the adviser in step with its content folder for as long as the host runs.</summary>
internal sealed class ContentWatch(LiveAdviser adviser) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await adviser.WatchAsync(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // A run may also end without the host being stopped, as where nobody reads the output any more; that is no fault of the watch.
        }
    }
}
