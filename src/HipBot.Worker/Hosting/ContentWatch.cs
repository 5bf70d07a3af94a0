using HipBot.Engine.Content;
using Microsoft.Extensions.Hosting;

namespace HipBot.Worker.Hosting;

/// <summary>Keeps the library in step with its folder for as long as the host runs.</summary>
internal sealed class ContentWatch(LiveLibrary library) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => library.WatchAsync(stoppingToken);
}
