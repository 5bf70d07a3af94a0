using HipBot.Engine.Answers;
using Microsoft.Extensions.Hosting;

namespace HipBot.Worker.Hosting;

/// <summary>Keeps the adviser in step with its content folder for as long as the host runs.</summary>
internal sealed class ContentWatch(LiveAdviser adviser) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => adviser.WatchAsync(stoppingToken);
}
