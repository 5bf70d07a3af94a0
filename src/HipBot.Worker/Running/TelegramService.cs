using HipBot.TelegramChat;
using Microsoft.Extensions.Hosting;

namespace HipBot.Worker.Running;

/// <summary>Talks on Telegram for as long as the host runs.</summary>
internal sealed class TelegramService(TelegramAdapter adapter) : BackgroundService
{
    /// <inheritdoc />
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => adapter.RunAsync(stoppingToken);
}
