using Microsoft.Extensions.Configuration;

namespace HipBot.Worker.Hosting;

/// <summary>The settings of the section <c>Content</c>.</summary>
internal sealed class ContentOptions
{
    private const string Section = "Content";

    /// <summary>The content folder; empty for the usual places.</summary>
    public string Folder { get; init; } = "";

    /// <summary>Reads the section.</summary>
    public static ContentOptions Read(IConfiguration configuration) => new() { Folder = configuration[$"{Section}:{nameof(Folder)}"] ?? "" };

    /// <summary>The folder of the setting; null where it is not set.</summary>
    /// <exception cref="SettingsException">There is no such folder.</exception>
    public string? FindFolder()
    {
        if (Folder.Length == 0)
        {
            return null;
        }

        return Directory.Exists(Folder)
            ? Folder
            : throw new SettingsException(
                $"The setting {Section}:{nameof(Folder)} is \"{Folder}\", and there is no such folder. Set it to the folder that holds the content, or leave it empty.");
    }
}
