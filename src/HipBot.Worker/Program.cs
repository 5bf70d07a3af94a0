using HipBot.Worker.Hosting;
using HipBot.Worker.Lines;

namespace HipBot.Worker;

/// <summary>Where the program begins.</summary>
internal static class Program
{
    private static Task<int> Main(string[] args) => new HipBotCommandLine(CommandStreams.OfProcess()).RunAsync(args);
}
