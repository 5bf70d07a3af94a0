using System.CommandLine;
using HipBot.Storage;
using HipBot.Worker.Hosting;
using HipBot.Worker.Lines;

namespace HipBot.Worker.Storing;

/// <summary><c>hipbot storage backup FILE</c> and <c>hipbot storage restore FILE</c>.</summary>
internal sealed class StorageCommand(CommandStreams streams)
{
    private readonly Option<string?> _data = DataOption();

    /// <summary>The option <c>--data</c>.</summary>
    public static Option<string?> DataOption()
    {
        var option = new Option<string?>("--data") { Description = "The data folder, of SQLite." };
        option.Validators.Add(given =>
        {
            if (given.Tokens is [{ Value: var value }] && string.IsNullOrWhiteSpace(value))
            {
                given.AddError("--data is empty. Name the data folder, or leave it out.");
            }
        });
        return option;
    }

    /// <summary>The command.</summary>
    public Command Create()
    {
        var backup = new Command("backup", "Write a backup of the database, also while the bot runs.") { FileArgument(), _data };
        backup.SetAction((parsed, cancellationToken) => RunAsync(parsed, Backup, cancellationToken));
        var restore = new Command("restore", "Take the database from a backup; the present one is kept beside it. Stop the bot first.") { FileArgument(), _data };
        restore.SetAction((parsed, cancellationToken) => RunAsync(parsed, RestoreAsync, cancellationToken));
        return new Command("storage", "Back the database up, and restore it.") { backup, restore };
    }

    private static Argument<string> FileArgument() => new("FILE") { Description = "The file of the backup." };

    private async Task<int> RunAsync(ParseResult parsed, Func<DatabaseBackup, string, CancellationToken, Task<string>> act, CancellationToken cancellationToken)
    {
        await Task.Yield(); // So that a signal finds the command running.
        var options = StorageSettings.Read(parsed.GetValue(_data), HipBotHost.CreateBuilder().Configuration);
        var file = Path.GetFullPath(parsed.GetValue<string>("FILE")!);
        try
        {
            streams.Errors.WriteLine(await act(new DatabaseBackup(options, TimeProvider.System), file, cancellationToken));
            return ExitCode.Done;
        }
        catch (StorageException fault)
        {
            var ofTerminal = StorageSettings.OfTerminal(options.DataFolder);
            streams.Errors.WriteLine(!File.Exists(options.DatabaseFile) && Directory.Exists(ofTerminal)
                ? $"{fault.Message} The database of hipbot chat is in {ofTerminal}: add --data \"{ofTerminal}\"."
                : fault.Message);
            return ExitCode.Usage;
        }
    }

    private static Task<string> Backup(DatabaseBackup backup, string file, CancellationToken cancellationToken)
    {
        backup.Write(file);
        return Task.FromResult($"Written: {file}. It holds what people sent and set, so keep it as safe as the database.");
    }

    private static async Task<string> RestoreAsync(DatabaseBackup backup, string file, CancellationToken cancellationToken) =>
        await backup.RestoreAsync(file, cancellationToken) is { } kept
            ? $"Restored from {file}. What was there before is kept for seven days as {kept}."
            : $"Restored from {file}.";
}
