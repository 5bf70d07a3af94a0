using Microsoft.Extensions.Configuration;

namespace HipBot.Worker.Hosting;

/// <summary>Finds the content folder: the option, else the setting, else <c>content</c> in the working directory, else beside the program.</summary>
internal static class ContentFolder
{
    public const string Setting = "Content:Folder";

    /// <summary>The folder to read.</summary>
    /// <param name="given">What the command line names; null where it names none.</param>
    /// <param name="configuration">The settings.</param>
    /// <exception cref="SettingsException">What is named is empty or no folder.</exception>
    public static string Find(string? given, IConfiguration configuration)
    {
        if (given is not null)
        {
            return given.Length > 0 ? given : throw new SettingsException("The content folder on the command line is empty. Name a folder, or leave the option out.");
        }

        if (configuration[Setting] is { } set)
        {
            return Directory.Exists(set)
                ? set
                : throw new SettingsException($"The setting {Setting} is \"{set}\", but there is no such folder. Set it to the content folder, or remove it: then ./content is read, else the one beside the program.");
        }

        var beside = Path.Combine(AppContext.BaseDirectory, "content");
        return Directory.Exists("content") || !Directory.Exists(beside) ? "content" : beside;
    }
}
