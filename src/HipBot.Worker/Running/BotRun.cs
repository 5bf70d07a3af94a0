using HipBot.Engine.Answers;
using HipBot.Engine.Content;
using HipBot.Engine.DailyPrompts.Delivering;
using HipBot.Storage;
using HipBot.TelegramChat;
using HipBot.Worker.Checking;
using HipBot.Worker.Hosting;
using HipBot.Worker.Jobs;
using HipBot.Worker.Lines;
using Microsoft.Extensions.DependencyInjection;

namespace HipBot.Worker.Running;

/// <summary><c>hipbot</c>: the bot, on every platform that has a token, until it is stopped.</summary>
internal sealed class BotRun(CommandStreams streams)
{
    /// <summary>Runs the bot.</summary>
    /// <exception cref="SettingsException">A setting is wrong; the message names it and the mend.</exception>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        await Task.Yield(); // So that a signal finds the command running.
        var builder = HipBotHost.CreateBuilder();
        var configuration = builder.Configuration;
        if (TelegramSettings.Read(configuration) is not { } telegram)
        {
            streams.Errors.WriteLine(PlatformTokens.Read(configuration).IsEmpty
                ? "No chat platform has a token: set Telegram:Token (appsettings.example.json shows how). To talk to HipBot in this terminal, run: hipbot chat. For all commands: hipbot --help"
                : "This version of HipBot does not talk on Discord yet: set Telegram:Token, or talk to it in this terminal with hipbot chat.");
            return ExitCode.Usage;
        }

        var folder = ContentFolder.Find(given: null, configuration);
        var loaded = LibraryLoader.Load(folder, cancellationToken, isThorough: false);
        if (!loaded.IsSound)
        {
            FindingPrinter.SayThatItCannotBeServed(streams.Errors, folder, [.. loaded.Faults]);
            return ExitCode.Usage;
        }

        HipBotHost.GiveBackMemory();
        var storage = StorageSettings.Read(given: null, configuration);
        Database? database = null;
        builder.Services.AddStorage(() => database ?? throw new InvalidOperationException("the database is not open yet"));
        builder.Services.AddLiveAdviser(folder, loaded);
        builder.Services.AddConversation();
        builder.Services.AddDailyPrompts(configuration);
        builder.Services.AddJobs(storage);
        builder.Services.AddSingleton(telegram);
        builder.Services.AddSingleton<TelegramAdapter>();
        builder.Services.AddSingleton<IDeliveryPlatform>(provider => provider.GetRequiredService<TelegramAdapter>().Platform);
        builder.Services.AddHostedService<TelegramService>();
        using var host = builder.Build();

        // The library is learned before the database is opened, so that the two never need the most at once.
        host.Services.GetRequiredService<LiveAdviser>();
        HipBotHost.GiveBackMemory();
        database = await Database.OpenAsync(storage, TimeProvider.System, cancellationToken);
        await host.StartAsync(cancellationToken);
        await WaitAsync(cancellationToken);
        await host.StopAsync(CancellationToken.None);
        return ExitCode.Done;
    }

    private static async Task WaitAsync(CancellationToken cancellationToken)
    {
        try
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, cancellationToken);
        }
        catch (OperationCanceledException)
        {
            // It was stopped.
        }
    }
}
