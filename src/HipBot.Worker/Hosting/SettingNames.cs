using System.Text.Json;
using HipBot.Engine.Content.Reading;
using Microsoft.Extensions.Configuration;

namespace HipBot.Worker.Hosting;

/// <summary>The names of all settings. One that is unknown is refused, so that a slip of the pen is no silent default.</summary>
internal static class SettingNames
{
    /// <summary>The section of .NET's own log levels, in which names are free.</summary>
    public const string Logging = "Logging";

    private static readonly Dictionary<string, string[]> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Content"] = ["Folder"],
        ["Storage"] = ["Provider", "DataFolder", "ConnectionString"],
        ["Telegram"] = ["Token"],
        ["Discord"] = ["Token"],
        ["DailyPrompts"] = ["GraceMinutes", "QuietFrom", "QuietUntil"],
        ["Retention"] = ["DeliveryDays", "DoneDays"],
    };

    /// <summary>The settings that are numbers, which need no quotes.</summary>
    private static readonly string[] Numbers = ["GraceMinutes", "DeliveryDays", "DoneDays"];

    /// <summary>Checks the names in the sections of HipBot, from wherever they come.</summary>
    /// <exception cref="SettingsException">A setting is unknown or no text; the message names it and the mend.</exception>
    public static void Check(IConfiguration configuration)
    {
        foreach (var (section, names) in Known)
        {
            if (configuration[section] is { Length: > 0 })
            {
                throw new SettingsException($"The setting {section} must be a group, such as \"{section}\": {{ \"{names[0]}\": \"…\" }}. Compare it with appsettings.example.json.");
            }

            foreach (var setting in configuration.GetSection(section).GetChildren())
            {
                Check(setting, names);
            }
        }
    }

    /// <summary>Checks what is HipBot's alone: the names of sections, which elsewhere are nobody's business.</summary>
    /// <param name="own">The configuration of the settings file, or of the variables that begin with HIPBOT__.</param>
    /// <exception cref="SettingsException">A section is unknown; the message names it and the mend.</exception>
    public static void CheckSections(IConfiguration own)
    {
        string[] sections = [.. Known.Keys, Logging];
        foreach (var section in own.GetChildren().Where(section => !sections.Contains(section.Key, StringComparer.OrdinalIgnoreCase)))
        {
            throw new SettingsException($"There is no setting {section.Key}{Hint(section.Key, sections)} Remove it or mend its name; appsettings.example.json shows every setting.");
        }

        Check(own);
    }

    /// <summary>Checks that what stands in the settings file is of the right kind, which the configuration no longer tells.</summary>
    /// <param name="json">The text of the file.</param>
    /// <exception cref="SettingsException">A setting is of the wrong kind; the message names it and the mend.</exception>
    public static void CheckKinds(string json)
    {
        using var document = JsonDocument.Parse(json, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        foreach (var section in document.RootElement.EnumerateObject().Where(section => Known.ContainsKey(section.Name) && section.Value.ValueKind == JsonValueKind.Object))
        {
            foreach (var setting in section.Value.EnumerateObject().Where(setting => setting.Value.ValueKind is not (JsonValueKind.String or JsonValueKind.Null) && !(setting.Value.ValueKind == JsonValueKind.Number && Numbers.Contains(setting.Name, StringComparer.OrdinalIgnoreCase))))
            {
                throw new SettingsException($"The setting {section.Name}:{setting.Name} must be one text in quotes. Compare it with appsettings.example.json.");
            }
        }
    }

    private static void Check(IConfigurationSection setting, string[] names)
    {
        if (!names.Contains(setting.Key, StringComparer.OrdinalIgnoreCase))
        {
            throw new SettingsException($"There is no setting {setting.Path}{Hint(setting.Key, names)} Remove it or mend its name; appsettings.example.json shows every setting.");
        }

        if (setting.GetChildren().Any())
        {
            throw new SettingsException($"The setting {setting.Path} must be one text. Compare it with appsettings.example.json.");
        }
    }

    private static string Hint(string name, string[] names) => DidYouMean.For(name, names) is { Length: > 0 } near ? near : ".";
}
