using Microsoft.Extensions.Configuration;

namespace HipBot.Worker.Hosting;

/// <summary>Finds the content folder: the setting, else <c>content</c> in the working directory, else beside the program.</summary>
internal static class ContentFolder
{
    public const string Setting = "Content:Folder";

    public static string Find(string? given, IConfiguration configuration)
    {
        if ((given ?? configuration[Setting]) is { Length: > 0 } set)
        {
            return set;
        }

        var beside = Path.Combine(AppContext.BaseDirectory, "content");
        return Directory.Exists("content") || !Directory.Exists(beside) ? "content" : beside;
    }
}
