using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace HipBot.Worker.Hosting;

/// <summary>Reads settings that are numbers or times.</summary>
internal static class NumberSetting
{
    /// <summary>A whole number within limits.</summary>
    /// <exception cref="SettingsException">It is none; the message names it, its value and the mend.</exception>
    public static int Read(IConfiguration configuration, string name, int usual, int least, int most) => configuration[name]?.Trim() switch
    {
        null or "" => usual,
        { } text when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most => number,
        var other => throw new SettingsException($"The setting {name} is \"{other}\". Set it to a whole number from {least} to {most}, such as {usual}."),
    };

    /// <summary>A time of the day.</summary>
    /// <exception cref="SettingsException">It is none; the message names it, its value and the mend.</exception>
    public static TimeOnly ReadTime(IConfiguration configuration, string name, TimeOnly usual) => configuration[name]?.Trim() switch
    {
        null or "" => usual,
        { } text when TimeOnly.TryParseExact(text, ["HH:mm", "H:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) => time,
        var other => throw new SettingsException($"The setting {name} is \"{other}\". Set it to a time of the day, such as {usual.ToString("HH:mm", CultureInfo.InvariantCulture)}."),
    };
}
