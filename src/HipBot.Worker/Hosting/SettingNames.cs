using HipBot.Engine.Content.Reading;
using Microsoft.Extensions.Configuration;

namespace HipBot.Worker.Hosting;

/// <summary>The names of all settings. One that is unknown is refused, so that a slip of the pen is no silent default.</summary>
internal static class SettingNames
{
    private static readonly Dictionary<string, string[]> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Content"] = ["Folder"],
        ["Storage"] = ["Provider", "DataFolder", "ConnectionString"],
        ["Telegram"] = ["Token"],
        ["Discord"] = ["Token"],
    };

    /// <summary>Checks the names in the sections of HipBot. Others come from the environment and are nobody's business.</summary>
    /// <exception cref="SettingsException">A setting is unknown or no text; the message names it and the mend.</exception>
    public static void Check(IConfiguration configuration)
    {
        foreach (var (section, names) in Known)
        {
            foreach (var setting in configuration.GetSection(section).GetChildren())
            {
                Check(setting, names);
            }
        }
    }

    private static void Check(IConfigurationSection setting, string[] names)
    {
        if (!names.Contains(setting.Key, StringComparer.OrdinalIgnoreCase))
        {
            var hint = DidYouMean.For(setting.Key, names) is { Length: > 0 } near ? near : ".";
            throw new SettingsException(
                $"There is no setting {setting.Path}{hint} Remove it or mend its name; appsettings.example.json shows every setting.");
        }

        if (setting.GetChildren().Any())
        {
            throw new SettingsException($"The setting {setting.Path} must be one text. Compare it with appsettings.example.json.");
        }
    }
}
