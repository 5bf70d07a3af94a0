using HipBot.Engine.Answers;
using HipBot.Engine.Chat;
using HipBot.Engine.Chat.Asking;
using HipBot.Engine.Chat.Browsing;
using HipBot.Engine.Chat.Catalogue;
using HipBot.Engine.Chat.Feedback;
using HipBot.Engine.Chat.Help;
using HipBot.Engine.Chat.OwnData;
using HipBot.Engine.Walkthroughs;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace HipBot.Worker.Hosting;

/// <summary>What every platform shares: the features, one line each, and the conversation over them.</summary>
internal static class ChatServices
{
    /// <summary>Adds the features and the conversation.</summary>
    public static IServiceCollection AddConversation(this IServiceCollection services) => services
        .AddSingleton<IChatFeature, HelpFeature>()
        .AddSingleton<IChatFeature, AskFeature>()
        .AddSingleton<IChatFeature, SendQuestion>()
        .AddSingleton<IChatFeature, BrowseFeature>()
        .AddSingleton<IChatFeature, WalkFeature>()
        .AddSingleton<IChatFeature, FeedbackFeature>()
        .AddSingleton<IChatFeature, OwnDataFeature>()
        .AddSingleton<RecentTalks>()
        .AddSingleton<FloodGate>()
        .AddSingleton<TriageReplies>()
        .AddSingleton<ChatCatalogue>()
        .AddSingleton(provider => new Conversation(
            provider.GetRequiredService<ChatCatalogue>(),
            () => provider.GetRequiredService<LiveAdviser>().Current,
            provider.GetRequiredService<FloodGate>(),
            provider.GetRequiredService<TriageReplies>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<Conversation>>(),
            provider.GetService<IReturnNote>()));
}
