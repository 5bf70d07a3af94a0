using HipBot.Engine.Answers;
using HipBot.Engine.Chat;
using HipBot.Engine.Chat.Catalogue;
using HipBot.Engine.DailyPrompts;
using HipBot.Engine.DailyPrompts.Delivering;
using HipBot.Engine.DailyPrompts.Flares;
using HipBot.Engine.DailyPrompts.Posting;
using HipBot.Engine.DailyPrompts.Progress;
using HipBot.Engine.DailyPrompts.Subscribing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace HipBot.Worker.Hosting;

/// <summary>The daily prompts: their features, the tick that finds what is due, and the pump that sends it to the platforms of this process.</summary>
internal static class PromptServices
{
    /// <summary>Adds the daily prompts.</summary>
    /// <exception cref="SettingsException">A setting is wrong; the message names it and the mend.</exception>
    public static IServiceCollection AddDailyPrompts(this IServiceCollection services, IConfiguration configuration) => services
        .AddSingleton(PromptSettings.Read(configuration))
        .AddSingleton(RetentionSettings.Read(configuration))
        .AddSingleton<IChatFeature, DailyFeature>()
        .AddSingleton<IChatFeature, PromptFeature>()
        .AddSingleton<IChatFeature, ProgressFeature>()
        .AddSingleton<IChatFeature, FlareFeature>()
        .AddSingleton<IReturnNote, EndedNote>()
        .AddSingleton(provider => new PromptTick(
            provider.GetRequiredService<ISubscriptions>(),
            () => provider.GetRequiredService<LiveAdviser>().Current.Library,
            provider.GetRequiredService<PromptOptions>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<PromptTick>>()))
        .AddSingleton(provider => new PromptWriter(
            provider.GetRequiredService<ISubscriptions>(),
            provider.GetRequiredService<RecentTalks>(),
            () => provider.GetRequiredService<LiveAdviser>().Current.Library,
            provider.GetRequiredService<TimeProvider>()))
        .AddSingleton(provider => new DeliveryPump(
            provider.GetRequiredService<IOutbox>(),
            provider.GetServices<IDeliveryPlatform>(),
            provider.GetRequiredService<PromptWriter>().WriteAsync,
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<DeliveryPump>>()))
        .AddHostedService<PumpService>();
}
