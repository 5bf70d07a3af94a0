using System.CommandLine;
using HipBot.Engine.Answers;
using HipBot.Engine.Content;
using HipBot.Engine.DailyPrompts.Delivering;
using HipBot.Storage;
using HipBot.Worker.Checking;
using HipBot.Worker.Hosting;
using HipBot.Worker.Jobs;
using HipBot.Worker.Lines;
using HipBot.Worker.Storing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Spectre.Console;

namespace HipBot.Worker.Chatting;

/// <summary><c>hipbot chat</c>: the whole bot with this terminal as its platform.</summary>
internal sealed class ChatCommandLine(CommandStreams streams)
{
    private readonly Option<string> _user = new("--user") { Description = "Who you are in this terminal.", DefaultValueFactory = _ => "you" };
    private readonly Option<bool> _moderator = new("--moderator") { Description = "Give yourself a moderator's rights in this terminal." };
    private readonly Option<bool> _json = new("--json") { Description = "An input a line on standard input, replies as JSON lines on standard output." };
    private readonly Option<string?> _content = ContentFolder.Option();
    private readonly Option<string?> _data = StorageCommand.DataOption();
    private readonly Option<bool> _shared = new("--shared") { Description = "Use the bot's database, as the settings say, in place of one of the terminal's own." };

    /// <summary>The command.</summary>
    public Command Create()
    {
        var command = new Command("chat", "Talk to the bot in this terminal.") { _user, _moderator, _json, _content, _data, _shared };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed.GetValue(_user)!, parsed.GetValue(_moderator), parsed.GetValue(_json), parsed.GetValue(_content), parsed.GetValue(_data), parsed.GetValue(_shared), cancellationToken));
        command.Validators.Add(given =>
        {
            if (given.GetValue(_shared) && given.GetValue(_data) is not null)
            {
                given.AddError("--shared and --data name two databases. Leave one of them out.");
            }
        });
        return command;
    }

    private async Task<int> RunAsync(string user, bool isModerator, bool asJson, string? contentFolder, string? dataFolder, bool isShared, CancellationToken cancellationToken)
    {
        await Task.Yield(); // So that a signal finds the command running.
        var builder = HipBotHost.CreateBuilder();
        var folder = ContentFolder.Find(contentFolder, builder.Configuration);
        var loaded = LibraryLoader.Load(folder, cancellationToken, isThorough: false);
        if (!loaded.IsSound)
        {
            FindingPrinter.SayThatItCannotBeServed(streams.Errors, folder, [.. loaded.Faults]);
            return ExitCode.Usage;
        }

        HipBotHost.GiveBackMemory();
        Database? database = null;
        builder.Services.AddStorage(() => database ?? throw new InvalidOperationException("the database is not open yet"));
        builder.Services.AddLiveAdviser(folder, loaded);
        builder.Services.AddConversation();
        builder.Services.AddDailyPrompts(builder.Configuration);
        builder.Services.AddJobs();
        builder.Services.AddSingleton(streams);
        builder.Services.AddSingleton(new ReplyFiles(Path.Combine(Path.GetTempPath(), "hipbot-files")));
        builder.Services.AddSingleton(new TerminalPrinter(AnsiConsole.Console));
        builder.Services.AddSingleton(new TerminalPerson(user, isModerator));
        builder.Services.AddSingleton<JsonChat>();
        builder.Services.AddSingleton<TerminalChat>();
        builder.Services.AddSingleton<IDeliveryPlatform>(provider => asJson ? provider.GetRequiredService<JsonChat>() : provider.GetRequiredService<TerminalChat>());
        using var host = builder.Build();
        var services = host.Services;

        // The library is learned before the database is opened, so that the two never need the most at once.
        services.GetRequiredService<LiveAdviser>();
        HipBotHost.GiveBackMemory();
        database = await OpenAsync(dataFolder, isShared, builder.Configuration, cancellationToken);
        await host.StartAsync(cancellationToken);
        try
        {
            await (asJson ? services.GetRequiredService<JsonChat>().RunAsync(cancellationToken) : services.GetRequiredService<TerminalChat>().RunAsync(cancellationToken));
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // A talk ends when the person leaves or a signal comes; both are well.
        }

        await host.StopAsync(CancellationToken.None);
        return ExitCode.Done;
    }

    /// <summary>Opens the terminal's own database, beside that of the bot, unless the command line says otherwise.</summary>
    private static Task<Database> OpenAsync(string? given, bool isShared, IConfiguration configuration, CancellationToken cancellationToken)
    {
        var options = StorageSettings.Read(given, configuration);
        return Database.OpenAsync(
            given is null && !isShared ? new StorageOptions(StorageProvider.Sqlite, StorageSettings.OfTerminal(options.DataFolder)) : options, TimeProvider.System, cancellationToken);
    }
}
