using System.CommandLine;
using HipBot.Worker.Lines;

namespace HipBot.Worker.Checking;

/// <summary><c>hipbot content …</c></summary>
internal static class ContentCommand
{
    public static Command Create(CommandStreams streams) => new("content", "Work on the content folder.") { new ContentCheckCommand(streams).Create() };
}
