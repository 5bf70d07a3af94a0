using HipBot.Engine.Content.Reading;
using Microsoft.Extensions.Configuration;

namespace HipBot.Worker.Hosting;

/// <summary>The settings of the section <c>Content</c>.</summary>
internal sealed class ContentOptions
{
    private const string Section = "Content";

    private static readonly string[] Known = [nameof(Folder)];

    /// <summary>The content folder; empty for the usual places.</summary>
    public string Folder { get; init; } = "";

    /// <summary>Reads the section and checks its names.</summary>
    /// <exception cref="SettingsException">A setting is unknown or no text; the message names it and the mend.</exception>
    public static ContentOptions Read(IConfiguration configuration)
    {
        var section = configuration.GetSection(Section);
        foreach (var setting in section.GetChildren())
        {
            Check(setting);
        }

        return new ContentOptions { Folder = section[nameof(Folder)] ?? "" };
    }

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

    private static void Check(IConfigurationSection setting)
    {
        if (!Known.Contains(setting.Key, StringComparer.OrdinalIgnoreCase))
        {
            var hint = DidYouMean.For(setting.Key, Known) is { Length: > 0 } near ? near : ".";
            throw new SettingsException(
                $"There is no setting {setting.Path}{hint} Remove it or mend its name; appsettings.example.json shows every setting.");
        }

        if (setting.GetChildren().Any())
        {
            throw new SettingsException($"The setting {setting.Path} must be one text. Compare it with appsettings.example.json.");
        }
    }
}
