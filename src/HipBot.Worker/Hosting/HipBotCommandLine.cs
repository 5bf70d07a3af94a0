using System.CommandLine;
using HipBot.Storage;
using HipBot.Worker.Asking;
using HipBot.Worker.Chatting;
using HipBot.Worker.Checking;
using HipBot.Worker.Diagnosing;
using HipBot.Worker.Evaluating;
using HipBot.Worker.Lines;
using HipBot.Worker.Prompting;
using HipBot.Worker.Storing;

namespace HipBot.Worker.Hosting;

/// <summary>The command line: one line for each command, and one place where what goes wrong becomes one clear line.</summary>
internal sealed class HipBotCommandLine(CommandStreams streams)
{
    /// <summary>How long a command may take to end once it is told to; the library's own two seconds are short for a busy server.</summary>
    private static readonly TimeSpan LongestStop = TimeSpan.FromSeconds(5);

    public async Task<int> RunAsync(string[] args)
    {
        var root = new RootCommand("HipBot answers questions about hips and low backs from cited content. It is education, not diagnosis.")
        {
            new AskCommand(streams).Create(),
            new ChatCommandLine(streams).Create(),
            ContentCommand.Create(streams),
            PromptsCommand.Create(streams),
            new StorageCommand(streams).Create(),
            new DoctorCommand(streams).Create(),
            new EvaluateCommand(streams).Create(),
        };
        root.SetAction(_ =>
        {
            streams.Errors.WriteLine(PlatformTokens.Read(HipBotHost.CreateBuilder().Configuration).IsEmpty
                ? "No chat platform has a token: set Telegram:Token or Discord:Token (appsettings.example.json shows how). To talk to HipBot in this terminal, run: hipbot chat. For all commands: hipbot --help"
                : "This version of HipBot talks in the terminal only: run hipbot chat. Remove Telegram:Token and Discord:Token until it does more.");
            return ExitCode.Usage;
        });

        // A question may begin with "@"; no file is read for it.
        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
            {
                await streams.Errors.WriteLineAsync(error.Message);
            }

            await streams.Errors.WriteLineAsync("For the commands and their options, run: hipbot --help");
            return ExitCode.Usage;
        }

        return await InvokeAsync(parsed);
    }

    private async Task<int> InvokeAsync(ParseResult parsed)
    {
        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = LongestStop, Output = streams.Output, Error = streams.Errors });
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
        catch (IOException exception) when (IsClosedPipe(exception))
        {
            // Whoever read the output has enough, as in `hipbot ask --json | head -n 1`.
            return ExitCode.Done;
        }
        catch (Exception exception)
        {
            var what = exception is SettingsException or StorageException ? exception.Message : $"Something went wrong ({exception.GetType().Name}): {exception.Message}";
            await streams.Errors.WriteLineAsync(what.ReplaceLineEndings(" "));
            return ExitCode.Usage;
        }
    }

    private static bool IsClosedPipe(IOException exception)
    {
        const int BrokenPipe = 32;
        return exception.HResult is BrokenPipe;
    }
}
