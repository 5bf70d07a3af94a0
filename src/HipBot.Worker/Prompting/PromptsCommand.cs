using System.CommandLine;
using HipBot.Worker.Lines;

namespace HipBot.Worker.Prompting;

/// <summary><c>hipbot prompts</c>: what has to do with the daily prompts.</summary>
internal static class PromptsCommand
{
    public static Command Create(CommandStreams streams) => new("prompts", "See what the daily prompts will be.") { new PreviewCommand(streams).Create() };
}
