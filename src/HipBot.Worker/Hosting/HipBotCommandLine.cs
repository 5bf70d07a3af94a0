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

        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
            {
                await Console.Error.WriteLineAsync(error.Message);
            }

            await Console.Error.WriteLineAsync("For the commands and their options, run: hipbot --help");
            return ExitCode.Usage;
        }

        return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
    }
}
