using HipBot.Engine.Answers;
using HipBot.Engine.Chat.Forms;
using HipBot.Engine.Moderation;
using HipBot.Storage.Stores;
using Microsoft.Extensions.DependencyInjection;

namespace HipBot.Storage;

/// <summary>Adds what is kept in the database.</summary>
public static class StorageServices
{
    /// <summary>Adds the stores over an opened database, which the caller disposes.</summary>
    public static IServiceCollection AddStorage(this IServiceCollection services, Database database) => services
        .AddSingleton(database)
        .AddSingleton(provider => new DailyBackups(database.Options, provider.GetRequiredService<TimeProvider>()))
        .AddSingleton<IInbox, InboxStore>()
        .AddSingleton<IAnswerRatings, RatingStore>()
        .AddSingleton<IFormDialogues, DialogueStore>();
}
