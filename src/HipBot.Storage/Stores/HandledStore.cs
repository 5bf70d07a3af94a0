using HipBot.Engine.Chat.Platforms;
using Microsoft.EntityFrameworkCore;

namespace HipBot.Storage.Stores;

/// <summary>Which updates were handled, in the database.</summary>
internal sealed class HandledStore(Database database) : IHandledUpdates
{
    public async Task<IReadOnlySet<long>> AmongAsync(string bot, IReadOnlyCollection<long> updates, CancellationToken cancellationToken)
    {
        await using var context = database.Open();
        return (await context.Handled.AsNoTracking().Where(row => row.Bot == bot && updates.Contains(row.Update)).Select(row => row.Update).ToListAsync(cancellationToken)).ToHashSet();
    }

    public Task AddAsync(string bot, IReadOnlyCollection<long> updates, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var instant = at.ToUnixTimeMilliseconds();
        return database.WriteAsync(
            context => context.Database.ExecuteSqlAsync(
                JsonRows.Statement(
                    context,
                    $"""INSERT INTO handled ("Bot", "Update", "AtUtc") SELECT "Bot", "Update", "AtUtc" FROM {JsonRows.Given} WHERE true ON CONFLICT ("Bot", "Update") DO NOTHING""",
                    updates.Select(update => new { Bot = bot, Update = update, AtUtc = instant })),
                cancellationToken),
            cancellationToken);
    }

    public Task ForgetAsync(DateTimeOffset before, CancellationToken cancellationToken)
    {
        var oldest = before.ToUnixTimeMilliseconds();
        return database.WriteAsync(context => context.Handled.Where(row => row.AtUtc < oldest).ExecuteDeleteAsync(cancellationToken), cancellationToken);
    }
}
