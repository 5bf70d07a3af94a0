using HipBot.Engine.DailyPrompts.Delivering;
using Microsoft.Extensions.Hosting;

namespace HipBot.Worker.Hosting;

/// <summary>Sends what is in the outbox for as long as the host runs.</summary>
internal sealed class PumpService(DeliveryPump pump) : BackgroundService
{
    /// <inheritdoc />
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => pump.RunAsync(stoppingToken);
}
