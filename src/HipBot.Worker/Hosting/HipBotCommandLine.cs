using System.CommandLine;
using HipBot.Worker.Asking;
using HipBot.Worker.Checking;
using HipBot.Worker.Evaluating;

namespace HipBot.Worker.Hosting;

/// <summary>The command line: one line for each command, and one place where what goes wrong becomes one clear line.</summary>
internal static class HipBotCommandLine
{
    public static async Task<int> RunAsync(string[] args)
    {
        var root = new RootCommand("HipBot answers questions about hips and low backs from cited content. It is education, not diagnosis.")
        {
            AskCommand.Create(),
            ContentCommand.Create(),
            EvaluateCommand.Create(),
        };
        root.SetAction(_ =>
        {
            Console.Error.WriteLine("No chat platform is set up yet. To talk to HipBot here, run: hipbot ask \"why are my hips tight\". For all commands: hipbot --help");
            return ExitCode.Usage;
        });

        // A question may begin with @; System.CommandLine would read it as the name of a file with arguments.
        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
            {
                await Console.Error.WriteLineAsync(error.Message);
            }

            await Console.Error.WriteLineAsync("For the commands and their options, run: hipbot --help");
            return ExitCode.Usage;
        }

        return await InvokeAsync(parsed);
    }

    private static async Task<int> InvokeAsync(ParseResult parsed)
    {
        try
        {
            Console.SetOut(StandardOutput.Open());
            var code = await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
            await Console.Out.FlushAsync();
            return code;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Stopped;
        }
        catch (IOException exception) when (IsClosedPipe(exception))
        {
            // Whoever read the output has enough, as in `hipbot ask --json | head -n 1`.
            return ExitCode.Done;
        }
        catch (Exception exception)
        {
            var what = exception is SettingsException ? exception.Message : $"Something went wrong ({exception.GetType().Name}): {exception.Message}";
            await Console.Error.WriteLineAsync(what.ReplaceLineEndings(" "));
            return ExitCode.Usage;
        }
    }

    private static bool IsClosedPipe(IOException exception)
    {
        const int BrokenPipe = 32;
        return exception.HResult is BrokenPipe || exception.InnerException is System.Net.Sockets.SocketException { NativeErrorCode: BrokenPipe };
    }
}
