using System.Text.Json;
using HipBot.Engine.Answers;
using HipBot.Engine.Content;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;

namespace HipBot.Worker.Hosting;

/// <summary>Sets up the host: settings, logs on standard error, and the library.</summary>
internal static class HipBotHost
{
    private const string Prefix = "HIPBOT__";

    /// <summary>Makes a builder with HipBot's settings: appsettings.json in the working directory, else beside the program, then user secrets, then the environment.</summary>
    /// <param name="checksNames">Whether unknown settings are refused; doctor tells of them instead.</param>
    /// <exception cref="SettingsException">A setting is wrong; the message names it and the mend.</exception>
    public static HostApplicationBuilder CreateBuilder(bool checksNames = true)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { ApplicationName = "hipbot" });
        var here = Path.Combine(Directory.GetCurrentDirectory(), "appsettings.json");
        var settings = File.Exists(here) ? here : Path.Combine(AppContext.BaseDirectory, "appsettings.json");
        AddFile(builder.Configuration, settings, checksNames);
        builder.Configuration.AddUserSecrets(typeof(HipBotHost).Assembly, optional: true);
        builder.Configuration.AddEnvironmentVariables();
        builder.Configuration.AddEnvironmentVariables(Prefix);
        if (checksNames)
        {
            SettingNames.Check(builder.Configuration);
            SettingNames.CheckSections(new ConfigurationBuilder().AddEnvironmentVariables(Prefix).Build());
        }

        builder.Logging.AddConfiguration(builder.Configuration.GetSection(SettingNames.Logging));
        builder.Logging.AddSimpleConsole(console =>
        {
            console.SingleLine = true;
            console.ColorBehavior = LoggerColorBehavior.Disabled;
        });
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning);
        builder.Logging.AddFilter("Quartz", LogLevel.Warning);
        builder.Services.Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.Services.AddSingleton(TimeProvider.System);
        return builder;
    }

    private static void AddFile(IConfigurationBuilder configuration, string file, bool checksNames)
    {
        if (!File.Exists(file))
        {
            return;
        }

        try
        {
            configuration.AddJsonFile(Path.GetFullPath(file), optional: false, reloadOnChange: false);
            if (checksNames)
            {
                SettingNames.CheckKinds(File.ReadAllText(file));
                SettingNames.CheckSections(new ConfigurationBuilder().AddJsonFile(Path.GetFullPath(file)).Build());
            }
        }
        catch (Exception fault) when (fault is InvalidDataException or JsonException or IOException or UnauthorizedAccessException)
        {
            throw new SettingsException($"The settings file \"{file}\" cannot be read: {fault.GetBaseException().Message} Compare it with appsettings.example.json.", fault);
        }
    }

    /// <summary>What was read only once is given back before more is loaded: a small server has little memory.</summary>
    public static void GiveBackMemory() => GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);

    /// <summary>Adds an adviser over what was loaded from a folder, and keeps it in step with the folder while the host runs.</summary>
    public static void AddLiveAdviser(this IServiceCollection services, string folder, LoadedLibrary loaded)
    {
        services.AddSingleton(provider => new LiveAdviser(
            folder, loaded, provider.GetRequiredService<TimeProvider>(), provider.GetRequiredService<ILogger<LiveAdviser>>()));
        services.AddHostedService<ContentWatch>();
    }
}
