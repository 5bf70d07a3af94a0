using HipBot.Engine.Chat.OwnData;
using Microsoft.EntityFrameworkCore;

namespace HipBot.Storage.Stores;

/// <summary>All rows that carry a person's id. A table that gets one is added here, and to nothing else.</summary>
internal sealed class PersonalDataStore(Database database) : IPersonalData
{
    public async Task<IReadOnlyDictionary<string, IReadOnlyList<object>>> ReadAsync(string person, CancellationToken cancellationToken)
    {
        await using var context = database.Open();
        var tables = new Dictionary<string, IReadOnlyList<object>>(StringComparer.Ordinal)
        {
            ["dialogues"] = await context.Dialogues.AsNoTracking().Where(row => row.Person == person).ToListAsync<object>(cancellationToken),
            ["walks"] = await context.Walks.AsNoTracking().Where(row => row.Person == person).ToListAsync<object>(cancellationToken),
            ["verdicts"] = await context.Verdicts.AsNoTracking().Where(row => row.Person == person).ToListAsync<object>(cancellationToken),
            ["subscriptions"] = await context.Subscriptions.AsNoTracking().Where(row => row.Person == person).ToListAsync<object>(cancellationToken),
            ["deliveries"] = await context.Deliveries.AsNoTracking().Where(row => row.Person == person).ToListAsync<object>(cancellationToken),
            ["done"] = await context.Done.AsNoTracking().Where(row => row.Person == person).ToListAsync<object>(cancellationToken),
            ["preferences"] = await context.Preferences.AsNoTracking().Where(row => row.Person == person).ToListAsync<object>(cancellationToken),
        };
        return tables.Where(table => table.Value.Count > 0).ToDictionary(StringComparer.Ordinal);
    }

    public Task<int> ForgetAsync(string person, CancellationToken cancellationToken) => database.InTransactionAsync(
        async context =>
            await context.Dialogues.Where(row => row.Person == person).ExecuteDeleteAsync(cancellationToken)
            + await context.Walks.Where(row => row.Person == person).ExecuteDeleteAsync(cancellationToken)
            + await context.Verdicts.Where(row => row.Person == person).ExecuteDeleteAsync(cancellationToken)
            + await context.Subscriptions.Where(row => row.Person == person).ExecuteDeleteAsync(cancellationToken)
            + await context.Deliveries.Where(row => row.Person == person).ExecuteDeleteAsync(cancellationToken)
            + await context.Done.Where(row => row.Person == person).ExecuteDeleteAsync(cancellationToken)
            + await context.Preferences.Where(row => row.Person == person).ExecuteDeleteAsync(cancellationToken),
        cancellationToken);
}
