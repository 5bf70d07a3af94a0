using System.CommandLine;

namespace HipBot.Worker.Checking;

/// <summary><c>hipbot content …</c></summary>
internal static class ContentCommand
{
    public static Command Create() => new("content", "Work on the content folder.") { ContentCheckCommand.Create() };
}
