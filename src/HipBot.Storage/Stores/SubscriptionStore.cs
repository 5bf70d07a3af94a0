using HipBot.Engine.Content;
using HipBot.Engine.DailyPrompts;
using HipBot.Engine.DailyPrompts.Decks;
using HipBot.Engine.DailyPrompts.Scheduling;
using HipBot.Storage.PostgreSql;
using HipBot.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace HipBot.Storage.Stores;

/// <summary>Who gets daily prompts, in the database.</summary>
internal sealed class SubscriptionStore(Database database) : ISubscriptions
{
    public async Task<Subscription?> FindAsync(string chat, CancellationToken cancellationToken)
    {
        await using var context = database.Open();
        return await context.Subscriptions.AsNoTracking().SingleOrDefaultAsync(row => row.Chat == chat, cancellationToken) is { } row ? ReadOrEnded(row) : null;
    }

    public async Task<Subscription?> OfPersonAsync(string person, CancellationToken cancellationToken)
    {
        await using var context = database.Open();
        return await context.Subscriptions.AsNoTracking().Where(row => row.Person == person).OrderBy(row => row.Id).FirstOrDefaultAsync(cancellationToken) is { } row ? ReadOrEnded(row) : null;
    }

    public async Task<bool> AddAsync(Subscription subscription, CancellationToken cancellationToken)
    {
        var row = Write(subscription);
        return await database.WriteAsync(
            context => context.Database.ExecuteSqlAsync(
                $"""
                INSERT INTO subscriptions ("Id", "Chat", "Person", "Time", "Zone", "Days", "Focus", "Without", "NextDate", "NextDueUtc", "LastDate", "PausedUntil", "GentleUntil",
                    "DeckSeed", "DeckRound", "DeckLast", "End", "EndIsTold", "Version")
                VALUES ({row.Id}, {row.Chat}, {row.Person}, {row.Time}, {row.Zone}, {row.Days}, {row.Focus}, {row.Without}, {row.NextDate}, {row.NextDueUtc}, {row.LastDate},
                    {row.PausedUntil}, {row.GentleUntil}, {row.DeckSeed}, {row.DeckRound}, {row.DeckLast}, {row.End}, {row.EndIsTold}, {row.Version})
                ON CONFLICT ("Chat") DO NOTHING
                """,
                cancellationToken),
            cancellationToken) == 1;
    }

    public async Task<bool> ChangeAsync(Subscription subscription, CancellationToken cancellationToken)
    {
        var row = Write(subscription);
        return await database.WriteAsync(
            context => context.Database.ExecuteSqlAsync(
                $"""
                UPDATE subscriptions
                SET "Time" = {row.Time}, "Zone" = {row.Zone}, "Days" = {row.Days}, "Focus" = {row.Focus}, "Without" = {row.Without}, "NextDate" = {row.NextDate},
                    "NextDueUtc" = {row.NextDueUtc}, "LastDate" = {row.LastDate}, "PausedUntil" = {row.PausedUntil}, "GentleUntil" = {row.GentleUntil}, "DeckSeed" = {row.DeckSeed},
                    "DeckRound" = {row.DeckRound}, "DeckLast" = {row.DeckLast}, "End" = {row.End}, "EndIsTold" = {row.EndIsTold}, "Version" = {row.Version + 1}
                WHERE "Id" = {row.Id} AND "Version" = {row.Version}
                """,
                cancellationToken),
            cancellationToken) == 1;
    }

    public Task<bool> RemoveAsync(string chat, CancellationToken cancellationToken) => database.InTransactionAsync(
        async context =>
        {
            await context.Deliveries.Where(row => row.State == OutboxStore.Waiting && context.Subscriptions.Any(subscription => subscription.Chat == chat && subscription.Id == row.Subscription))
                .ExecuteDeleteAsync(cancellationToken);
            return await context.Subscriptions.Where(row => row.Chat == chat).ExecuteDeleteAsync(cancellationToken) > 0;
        },
        cancellationToken);

    public Task EndAsync(string chat, SubscriptionEnd why, CancellationToken cancellationToken) => database.InTransactionAsync(
        async context =>
        {
            foreach (var id in await context.Subscriptions.Where(row => row.Chat == chat && row.End == null).Select(row => row.Id).ToListAsync(cancellationToken))
            {
                await OutboxStore.EndAsync(context, id, why, cancellationToken);
            }

            return true;
        },
        cancellationToken);

    public Task MoveAsync(string before, string after, CancellationToken cancellationToken) => database.InTransactionAsync(
        async context =>
        {
            foreach (var id in await context.Subscriptions.Where(row => row.Chat == before).Select(row => row.Id).ToListAsync(cancellationToken))
            {
                await OutboxStore.MoveAsync(context, id, after, cancellationToken);
            }

            return true;
        },
        cancellationToken);

    public Task<int> TakeDueAsync(DateTimeOffset now, int most, Func<Subscription, DueDecision> decide, CancellationToken cancellationToken)
    {
        var due = now.ToUnixTimeMilliseconds();
        return database.InTransactionAsync(
            async context =>
            {
                var rows = await DueIn(context, due, most).AsNoTracking().ToListAsync(cancellationToken);
                var decisions = rows.ConvertAll(row => TryDecide(row, decide));
                await OutboxStore.AddAsync(context, [.. decisions.Select(decision => decision?.Delivery).OfType<Engine.DailyPrompts.Delivering.Delivery>()], cancellationToken);
                await UpdateAsync(context, rows.Zip(decisions, (row, decision) => decision is null ? Ended(row) : Progress.Of(Write(decision.After))), cancellationToken);
                return rows.Count;
            },
            cancellationToken);
    }

    private static IQueryable<SubscriptionRow> DueIn(HipBotContext context, long due, int most) => context is PostgreSqlContext
        ? context.Subscriptions.FromSql($"""SELECT * FROM subscriptions WHERE "NextDueUtc" <= {due} ORDER BY "NextDueUtc" LIMIT {most} FOR UPDATE SKIP LOCKED""")
        : context.Subscriptions.FromSql($"""SELECT * FROM subscriptions WHERE "NextDueUtc" <= {due} ORDER BY "NextDueUtc" LIMIT {most}""");

    private static Task UpdateAsync(HipBotContext context, IEnumerable<Progress> rows, CancellationToken cancellationToken) => context.Database.ExecuteSqlAsync(
        JsonRows.Statement(
            context,
            $"""
            UPDATE subscriptions
            SET "NextDate" = given."NextDate", "NextDueUtc" = given."NextDueUtc", "LastDate" = given."LastDate", "PausedUntil" = given."PausedUntil",
                "DeckRound" = given."DeckRound", "DeckLast" = given."DeckLast", "End" = given."End", "Version" = subscriptions."Version" + 1
            FROM {JsonRows.Given}
            WHERE subscriptions."Id" = given."Id"
            """,
            rows),
        cancellationToken);

    /// <summary>A row that cannot be read holds up no other: it ends, and the person is told when they come back.</summary>
    private static Progress Ended(SubscriptionRow row) => Progress.Of(row) with { NextDate = null, NextDueUtc = null, End = SubscriptionEnd.Unreadable.ToString() };

    /// <summary>What becomes of a row; null where it cannot be read or decided.</summary>
    private static DueDecision? TryDecide(SubscriptionRow row, Func<Subscription, DueDecision> decide)
    {
        try
        {
            return decide(Read(row));
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            return null;
        }
    }

    /// <summary>A row that cannot be read is shown as one that ended, so that the person can set it anew.</summary>
    private static Subscription ReadOrEnded(SubscriptionRow row)
    {
        try
        {
            return Read(row);
        }
        catch (StorageException)
        {
            return new Subscription
            {
                Id = row.Id,
                Chat = row.Chat,
                Person = row.Person,
                Schedule = new PromptSchedule(new TimeOnly(8, 0), row.Zone, Weekdays.All),
                Deck = new DeckPlace(row.DeckSeed, row.DeckRound, row.DeckLast),
                End = SubscriptionEnd.Unreadable,
                EndIsTold = row.EndIsTold,
                Version = row.Version,
            };
        }
    }

    private static Subscription Read(SubscriptionRow row)
    {
        try
        {
            Require(row.Days is > 0 and <= (int)Weekdays.All && row.Without is >= 0 and < (int)LeftOut.All);
            return new Subscription
            {
                Id = row.Id,
                Chat = row.Chat,
                Person = row.Person,
                Schedule = new PromptSchedule(IsoText.Time(row.Time), row.Zone, (Weekdays)row.Days),
                Focus = row.Focus is null ? null : Named<PromptFocus>(row.Focus),
                Without = (LeftOut)row.Without,
                Next = row is { NextDate: { } date, NextDueUtc: { } due } ? new DueTime(IsoText.Day(date), DateTimeOffset.FromUnixTimeMilliseconds(due)) : null,
                LastDate = IsoText.DayOrNull(row.LastDate),
                PausedUntil = IsoText.DayOrNull(row.PausedUntil),
                GentleUntil = IsoText.DayOrNull(row.GentleUntil),
                Deck = new DeckPlace(row.DeckSeed, row.DeckRound, row.DeckLast),
                End = row.End is null ? null : Named<SubscriptionEnd>(row.End),
                EndIsTold = row.EndIsTold,
                Version = row.Version,
            };
        }
        catch (Exception fault) when (fault is FormatException or ArgumentException)
        {
            throw new StorageException($"The row {row.Id} of the table subscriptions cannot be read. Restore a backup, or remove the row.", fault);
        }
    }

    /// <exception cref="FormatException">It is no name of one.</exception>
    private static T Named<T>(string name)
        where T : struct, Enum
    {
        Require(Enum.TryParse<T>(name, out var value) && Enum.IsDefined(value));
        return value;
    }

    private static void Require(bool holds)
    {
        if (!holds)
        {
            throw new FormatException();
        }
    }

    private static SubscriptionRow Write(Subscription subscription) => new()
    {
        Id = subscription.Id,
        Chat = subscription.Chat,
        Person = subscription.Person,
        Time = IsoText.Of(subscription.Schedule.Time),
        Zone = subscription.Schedule.Zone,
        Days = (int)subscription.Schedule.Days,
        Focus = subscription.Focus?.ToString(),
        Without = (int)subscription.Without,
        NextDate = IsoText.Of(subscription.Next?.Date),
        NextDueUtc = subscription.Next?.Instant.ToUnixTimeMilliseconds(),
        LastDate = IsoText.Of(subscription.LastDate),
        PausedUntil = IsoText.Of(subscription.PausedUntil),
        GentleUntil = IsoText.Of(subscription.GentleUntil),
        DeckSeed = subscription.Deck.Seed,
        DeckRound = subscription.Deck.Round,
        DeckLast = subscription.Deck.Last,
        End = subscription.End?.ToString(),
        EndIsTold = subscription.EndIsTold,
        Version = subscription.Version,
    };

    /// <summary>What changes of a subscription when it was due.</summary>
    private sealed record Progress(string Id, string? NextDate, long? NextDueUtc, string? LastDate, string? PausedUntil, int DeckRound, long? DeckLast, string? End)
    {
        public static Progress Of(SubscriptionRow row) => new(row.Id, row.NextDate, row.NextDueUtc, row.LastDate, row.PausedUntil, row.DeckRound, row.DeckLast, row.End);
    }
}
