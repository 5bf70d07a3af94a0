using HipBot.Storage;
using Microsoft.Extensions.Configuration;

namespace HipBot.Worker.Hosting;

/// <summary>The settings of the section <c>Storage</c>: <c>Provider</c>, <c>DataFolder</c>, <c>ConnectionString</c>.</summary>
internal static class StorageSettings
{
    private const string Usual = "data";

    /// <summary>
    /// Where the data is kept. A folder that the command line names holds a SQLite database; else it is as the settings say. The folder is the setting, else <c>data</c> in the working directory, else
    /// beside the program; where none is there yet, it is made in the working directory.
    /// </summary>
    /// <param name="given">The folder that the command line names; null where it names none.</param>
    /// <param name="configuration">The settings.</param>
    /// <exception cref="SettingsException">A setting is wrong; the message names it and the mend, and never the connection string.</exception>
    public static StorageOptions Read(string? given, IConfiguration configuration)
    {
        var provider = configuration["Storage:Provider"]?.Trim().ToLowerInvariant() switch
        {
            null or "" or "sqlite" => StorageProvider.Sqlite,
            "postgresql" => StorageProvider.PostgreSql,
            var other => throw new SettingsException($"The setting Storage:Provider is \"{other}\". Set it to \"sqlite\" or \"postgresql\"."),
        };
        if (given is not null)
        {
            return new StorageOptions(StorageProvider.Sqlite, Path.GetFullPath(given));
        }

        var connection = configuration["Storage:ConnectionString"] ?? "";
        if (provider == StorageProvider.PostgreSql && connection.Length == 0)
        {
            throw new SettingsException("Storage:Provider is \"postgresql\", but Storage:ConnectionString is empty. Set it, such as Host=localhost;Database=hipbot;Username=hipbot;Password=…");
        }

        return new StorageOptions(provider, Path.GetFullPath(FolderOf(configuration)), connection);
    }

    /// <summary>The folder in which <c>hipbot chat</c> keeps a database of its own.</summary>
    public static string OfTerminal(string dataFolder) => Path.Combine(dataFolder, "terminal");

    private static string FolderOf(IConfiguration configuration)
    {
        if (configuration["Storage:DataFolder"] is { Length: > 0 } set)
        {
            return set;
        }

        var beside = Path.Combine(AppContext.BaseDirectory, Usual);
        return Directory.Exists(Usual) || !Directory.Exists(beside) ? Usual : beside;
    }
}
