using HipBot.Engine.Answers;
using HipBot.Engine.Chat.Forms;
using HipBot.Engine.Chat.OwnData;
using HipBot.Engine.DailyPrompts;
using HipBot.Engine.DailyPrompts.Delivering;
using HipBot.Engine.DailyPrompts.Progress;
using HipBot.Engine.Moderation;
using HipBot.Engine.Walkthroughs;
using HipBot.Storage.Stores;
using Microsoft.Extensions.DependencyInjection;

namespace HipBot.Storage;

/// <summary>Adds what is kept in the database.</summary>
public static class StorageServices
{
    /// <summary>Adds the stores over a database.</summary>
    /// <param name="services">The services, which dispose the database with them.</param>
    /// <param name="database">Gives the opened database when it is first needed.</param>
    public static IServiceCollection AddStorage(this IServiceCollection services, Func<Database> database) => services
        .AddSingleton(_ => database())
        .AddSingleton(provider => new DailyBackups(provider.GetRequiredService<Database>().Options, provider.GetRequiredService<TimeProvider>()))
        .AddSingleton<IInbox, InboxStore>()
        .AddSingleton<IAnswerRatings, RatingStore>()
        .AddSingleton<IFormDialogues, DialogueStore>()
        .AddSingleton<IWalks, WalkStore>()
        .AddSingleton<IExerciseVerdicts, VerdictStore>()
        .AddSingleton<ISubscriptions, SubscriptionStore>()
        .AddSingleton<IOutbox, OutboxStore>()
        .AddSingleton<IDoneDays, DoneStore>()
        .AddSingleton<IPersonalData, PersonalDataStore>();
}
