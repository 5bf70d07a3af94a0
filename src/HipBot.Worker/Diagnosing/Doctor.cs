using HipBot.Engine.Content;
using HipBot.Storage;
using HipBot.Worker.Checking;
using HipBot.Worker.Hosting;
using Microsoft.Extensions.Configuration;
using NodaTime.TimeZones;

namespace HipBot.Worker.Diagnosing;

/// <summary>Checks what HipBot needs to run, and says what to mend.</summary>
/// <param name="configuration">The settings.</param>
/// <param name="settings">Whether they are well.</param>
/// <param name="time">The clock.</param>
internal sealed class Doctor(IConfiguration configuration, CheckResult settings, TimeProvider time)
{
    private const long LeastFree = 200L * 1024 * 1024;

    /// <summary>No machine of today can show an earlier day than the one on which this was written.</summary>
    private static readonly DateTimeOffset Earliest = new(2026, 11, 25, 0, 0, 0, TimeSpan.Zero);

    /// <summary>A doctor for the settings of this place. Where they cannot be read, the rest is checked with the usual ones.</summary>
    public static Doctor Of(TimeProvider time)
    {
        try
        {
            return new Doctor(HipBotHost.CreateBuilder().Configuration, new("settings", CheckState.Ok, "Every setting is known."), time);
        }
        catch (SettingsException wrong)
        {
            return new Doctor(Usual(), new("settings", CheckState.Fault, wrong.Message, "Mend the setting it names."), time);
        }
    }

    /// <summary>Runs every check; one that fails is a result, so that the others run all the same.</summary>
    public async IAsyncEnumerable<CheckResult> RunAsync(string? contentFolder, string? dataFolder, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        yield return settings;
        yield return Token("Telegram", PlatformTokens.Read(configuration).Telegram, PlatformTokens.Read(configuration).TelegramHasForm, "digits, a colon and 35 characters, as @BotFather gives it");
        yield return Token("Discord", PlatformTokens.Read(configuration).Discord, PlatformTokens.Read(configuration).DiscordHasForm, "three parts with dots between, as the developer portal gives it");
        yield return Content(contentFolder, cancellationToken);
        yield return await StorageAsync(dataFolder, cancellationToken);
        yield return Clock();
        yield return Zones();
        yield return Disk(dataFolder);
    }

    private static IConfiguration Usual()
    {
        try
        {
            return HipBotHost.CreateBuilder(checksNames: false).Configuration;
        }
        catch (SettingsException)
        {
            return new ConfigurationBuilder().Build();
        }
    }

    private static CheckResult Token(string platform, string token, bool hasForm, string form) =>
        token.Length == 0 ? new($"{platform} token", CheckState.Ok, $"{platform}:Token is not set, so {platform} is left out.")
        : hasForm ? new($"{platform} token", CheckState.Ok, $"{platform}:Token is set and has the form of a token.")
        : new($"{platform} token", CheckState.Fault, $"{platform}:Token is set but has not the form of a token: {form}.", "Copy the token once more, whole and without quotes or spaces.");

    private CheckResult Content(string? given, CancellationToken cancellationToken)
    {
        string folder;
        try
        {
            folder = ContentFolder.Find(given, configuration);
        }
        catch (SettingsException wrong)
        {
            return new("content", CheckState.Fault, wrong.Message, "Mend the setting it names.");
        }

        var loaded = LibraryLoader.Load(folder, cancellationToken, isThorough: false, time);
        return loaded.IsSound
            ? new("content", CheckState.Ok, $"{loaded.Library.Topics.Count} topics, {loaded.Library.Exercises.Count} exercises and {loaded.Library.Safety.Signs.Count} warning signs in {Path.GetFullPath(folder)}.")
            : new("content", CheckState.Fault, $"{FindingPrinter.Count(loaded.Faults.Count())} in {Path.GetFullPath(folder)}; the first: {loaded.Faults.First()}", "Run hipbot content check, and mend what it names.");
    }

    private async Task<CheckResult> StorageAsync(string? given, CancellationToken cancellationToken)
    {
        try
        {
            var options = StorageSettings.Read(given, configuration);
            return await Database.LookAsync(options, cancellationToken) switch
            {
                DatabaseLook.None => new("database", CheckState.Ok, $"There is none yet; the first start makes it ({options})."),
                DatabaseLook.Old => new("database", CheckState.Ok, $"{options} can be used, and is brought up to date at the next start. Make a backup first: hipbot storage backup FILE"),
                _ => new("database", CheckState.Ok, $"{options} can be used and is up to date."),
            };
        }
        catch (Exception wrong) when (wrong is StorageException or SettingsException)
        {
            return new("database", CheckState.Fault, wrong.Message, "Mend it as it says.");
        }
    }

    private CheckResult Clock()
    {
        var now = time.GetUtcNow();
        return now < Earliest
            ? new("clock", CheckState.Fault, $"The clock of this machine says {now:yyyy-MM-dd}, which is past.", "Set the clock, for instance by turning on NTP.")
            : new("clock", CheckState.Ok, $"It is {now:yyyy-MM-dd HH:mm:ss} UTC.");
    }

    private static CheckResult Zones()
    {
        var source = TzdbDateTimeZoneSource.Default;
        try
        {
            source.Validate();
            return new("time zones", CheckState.Ok, $"{source.GetIds().Count()} time zones, tz database {source.TzdbVersion}, which come with HipBot.");
        }
        catch (InvalidOperationException)
        {
            return new("time zones", CheckState.Fault, "The time zone data of HipBot is damaged.", "Install HipBot again.");
        }
    }

    private CheckResult Disk(string? dataFolder)
    {
        var folder = Directory.GetCurrentDirectory();
        try
        {
            folder = DataFolder.NearestTo(StorageSettings.Read(dataFolder, configuration).DataFolder);

            var free = new DriveInfo(folder).AvailableFreeSpace;
            return free < LeastFree
                ? new("disk", CheckState.Warning, $"{free / 1024 / 1024:N0} MB are free for {folder}.", "Make room: below 200 MB a backup or a migration may fail.")
                : new("disk", CheckState.Ok, $"{free / 1024 / 1024:N0} MB are free for {folder}.");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or SettingsException)
        {
            return new("disk", CheckState.Warning, $"The free space for {folder} cannot be read.", "Look at it yourself: below 200 MB a backup or a migration may fail.");
        }
    }
}
