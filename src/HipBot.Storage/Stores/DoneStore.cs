using HipBot.Engine.DailyPrompts.Progress;
using Microsoft.EntityFrameworkCore;

namespace HipBot.Storage.Stores;

/// <summary>On which days people did something, in the database.</summary>
internal sealed class DoneStore(Database database) : IDoneDays
{
    public async Task<IReadOnlySet<DateOnly>?> OfAsync(string person, DateOnly since, CancellationToken cancellationToken)
    {
        var first = IsoText.Of(since);
        await using var context = database.Open();
        if (await context.Preferences.AnyAsync(row => row.Person == person && row.HidesProgress, cancellationToken))
        {
            return null;
        }

        // ISO dates are in the order of their texts.
        var days = await context.Done.AsNoTracking().Where(row => row.Person == person && row.Day.CompareTo(first) >= 0).Select(row => row.Day).ToListAsync(cancellationToken);
        return days.Select(IsoText.Day).ToHashSet();
    }

    public Task AddAsync(string person, DateOnly day, CancellationToken cancellationToken)
    {
        var text = IsoText.Of(day);
        return database.WriteAsync(
            context => context.Database.ExecuteSqlAsync(
                $"""
                INSERT INTO done ("Person", "Day")
                SELECT {person}, {text} WHERE NOT EXISTS (SELECT 1 FROM preferences WHERE "Person" = {person} AND "HidesProgress" = true)
                ON CONFLICT ("Person", "Day") DO NOTHING
                """,
                cancellationToken),
            cancellationToken);
    }

    public Task CountAsync(string person, bool isOn, CancellationToken cancellationToken) => database.InTransactionAsync(
        async context =>
        {
            if (isOn)
            {
                return await context.Preferences.Where(row => row.Person == person).ExecuteDeleteAsync(cancellationToken);
            }

            await context.Done.Where(row => row.Person == person).ExecuteDeleteAsync(cancellationToken);
            return await context.Database.ExecuteSqlAsync(
                $"""INSERT INTO preferences ("Person", "HidesProgress") VALUES ({person}, true) ON CONFLICT ("Person") DO UPDATE SET "HidesProgress" = true""", cancellationToken);
        },
        cancellationToken);

    public Task ForgetAsync(DateOnly before, CancellationToken cancellationToken)
    {
        var first = IsoText.Of(before);
        return database.WriteAsync(context => context.Done.Where(row => row.Day.CompareTo(first) < 0).ExecuteDeleteAsync(cancellationToken), cancellationToken);
    }
}
