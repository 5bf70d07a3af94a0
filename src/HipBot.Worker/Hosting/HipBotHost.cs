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
    /// <summary>Makes a builder with HipBot's settings: appsettings.json in the working directory, else beside the program, then the environment.</summary>
    /// <param name="checksNames">Whether unknown settings are refused.</param>
    /// <exception cref="SettingsException">A setting is wrong; the message names it and the mend.</exception>
    public static HostApplicationBuilder CreateBuilder(bool checksNames = true)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { ApplicationName = "hipbot" });
        var here = Path.Combine(Directory.GetCurrentDirectory(), "appsettings.json");
        var settings = File.Exists(here) ? here : Path.Combine(AppContext.BaseDirectory, "appsettings.json");
        try
        {
            builder.Configuration.AddJsonFile(Path.GetFullPath(settings), optional: true, reloadOnChange: false);
        }
        catch (InvalidDataException exception)
        {
            throw new SettingsException($"The settings file \"{settings}\" is no JSON: {exception.GetBaseException().Message} Compare it with appsettings.example.json.", exception);
        }

        builder.Configuration.AddEnvironmentVariables();
        builder.Configuration.AddEnvironmentVariables("HIPBOT__");
        if (checksNames)
        {
            SettingNames.Check(builder.Configuration);
        }

        builder.Logging.AddSimpleConsole(console =>
        {
            console.SingleLine = true;
            console.ColorBehavior = LoggerColorBehavior.Disabled;
        });
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning);
        builder.Services.Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.Services.AddSingleton(TimeProvider.System);
        return builder;
    }

    /// <summary>What was read only once is given back before more is loaded: a small server has little memory.</summary>
    public static void GiveBackMemory() => GC.Collect();

    /// <summary>Adds an adviser over what was loaded from a folder, and keeps it in step with the folder while the host runs.</summary>
    public static void AddLiveAdviser(this IServiceCollection services, string folder, LoadedLibrary loaded)
    {
        services.AddSingleton(provider => new LiveAdviser(
            folder, loaded, provider.GetRequiredService<TimeProvider>(), provider.GetRequiredService<ILogger<LiveAdviser>>()));
        services.AddHostedService<ContentWatch>();
    }
}
