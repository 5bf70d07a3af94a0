using HipBot.Engine.DailyPrompts;
using HipBot.Engine.DailyPrompts.Delivering;
using HipBot.Storage.PostgreSql;
using HipBot.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace HipBot.Storage.Stores;

/// <summary>What is to be sent, in the database.</summary>
internal sealed class OutboxStore(Database database) : IOutbox
{
    /// <summary>The state of a row that is still to be sent.</summary>
    public const int Waiting = (int)DeliveryState.Waiting;

    private const int Skipped = (int)DeliveryState.Skipped;

    /// <summary>Adds deliveries; those whose keys are there already stay as they are.</summary>
    public static Task<int> AddAsync(HipBotContext context, IReadOnlyList<Delivery> deliveries, CancellationToken cancellationToken) => deliveries.Count == 0
        ? Task.FromResult(0)
        : context.Database.ExecuteSqlAsync(
            JsonRows.Statement(
                context,
                $"""
                INSERT INTO deliveries ("Key", "Kind", "Subscription", "Platform", "Chat", "Person", "Date", "Prompt", "State", "Attempts", "DueUtc", "ExpiresUtc", "NextUtc")
                SELECT "Key", "Kind", "Subscription", "Platform", "Chat", "Person", "Date", "Prompt", "State", "Attempts", "DueUtc", "ExpiresUtc", "NextUtc" FROM {JsonRows.Given}
                WHERE true
                ON CONFLICT ("Key") DO NOTHING
                """,
                deliveries.Select(Write)),
            cancellationToken);

    public async Task<bool> AddAsync(Delivery delivery, CancellationToken cancellationToken) =>
        await database.WriteAsync(context => AddAsync(context, [delivery], cancellationToken), cancellationToken) == 1;

    public async Task<Delivery?> FindAsync(string key, CancellationToken cancellationToken)
    {
        await using var context = database.Open();
        return await context.Deliveries.AsNoTracking().SingleOrDefaultAsync(row => row.Key == key, cancellationToken) is { } row ? Read(row) : null;
    }

    public async Task<IReadOnlyList<Delivery>> ClaimAsync(string platform, string claim, DateTimeOffset now, DateTimeOffset until, int most, CancellationToken cancellationToken)
    {
        while (true)
        {
            // Each round is a transaction of its own: after a long outage there are many that are too late, and others write meanwhile.
            var (taken, inTime) = await database.InTransactionAsync(
                context => ClaimAsync(context, platform, claim, now.ToUnixTimeMilliseconds(), until.ToUnixTimeMilliseconds(), most, cancellationToken), cancellationToken);
            if (inTime.Count > 0 || taken == 0)
            {
                return inTime;
            }
        }
    }

    public async Task<bool> HoldsAsync(string key, string claim, CancellationToken cancellationToken)
    {
        await using var context = database.Open();
        return await context.Deliveries.AnyAsync(row => row.Key == key && row.Claim == claim && row.State == Waiting, cancellationToken);
    }

    public Task ReleaseAsync(IReadOnlyList<string> keys, string claim, DateTimeOffset nextTry, CancellationToken cancellationToken)
    {
        var next = nextTry.ToUnixTimeMilliseconds();
        return database.WriteAsync(
            context => context.Deliveries.Where(row => keys.Contains(row.Key) && row.Claim == claim && row.State == Waiting)
                .ExecuteUpdateAsync(row => row.SetProperty(each => each.NextUtc, next).SetProperty(each => each.Claim, (string?)null), cancellationToken),
            cancellationToken);
    }

    public Task RecordAsync(IReadOnlyList<DeliveryReport> reports, string claim, CancellationToken cancellationToken) => database.InTransactionAsync(
        async context =>
        {
            await UpdateAsync(context, reports.Select(Recorded.Of), cancellationToken);
            foreach (var report in reports)
            {
                switch (report.Outcome)
                {
                    case DeliveryOutcome.Never never:
                        await EndAsync(context, report.Delivery.Subscription, never.Why, cancellationToken);
                        break;
                    case DeliveryOutcome.Moved moved:
                        await MoveAsync(context, report.Delivery.Subscription, moved.Chat, cancellationToken);
                        break;
                    default:
                        break;
                }
            }

            return true;
        },
        cancellationToken);

    public Task RemoveSnoozesAsync(string subscription, CancellationToken cancellationToken)
    {
        var kind = DeliveryKind.Snooze.ToString();
        return database.WriteAsync(
            context => context.Deliveries.Where(row => row.Subscription == subscription && row.State == Waiting && row.Kind == kind).ExecuteDeleteAsync(cancellationToken), cancellationToken);
    }

    public Task ForgetAsync(DateTimeOffset before, CancellationToken cancellationToken)
    {
        var oldest = before.ToUnixTimeMilliseconds();
        return database.WriteAsync(
            context => context.Deliveries.Where(row => (row.State != Waiting && row.NextUtc < oldest) || row.ExpiresUtc < oldest).ExecuteDeleteAsync(cancellationToken), cancellationToken);
    }

    /// <summary>How many were taken, and those of them that are in time.</summary>
    private static async Task<(int Taken, IReadOnlyList<Delivery> InTime)> ClaimAsync(HipBotContext context, string platform, string claim, long now, long until, int most, CancellationToken cancellationToken)
    {
        var rows = await ClaimIn(context, platform, claim, now, until, most).AsNoTracking().ToListAsync(cancellationToken);
        var inTime = rows.Where(row => row.ExpiresUtc > now).OrderBy(row => row.DueUtc).Select(TryRead).OfType<Delivery>().ToList();

        // One that cannot be read holds up no other.
        var leftOut = rows.Select(row => row.Key).Except(inTime.Select(delivery => delivery.Key), StringComparer.Ordinal).ToList();
        await context.Deliveries.Where(row => leftOut.Contains(row.Key))
            .ExecuteUpdateAsync(row => row.SetProperty(each => each.State, Skipped).SetProperty(each => each.NextUtc, now).SetProperty(each => each.Claim, (string?)null), cancellationToken);
        return (rows.Count, inTime);
    }

    private static IQueryable<DeliveryRow> ClaimIn(HipBotContext context, string platform, string claim, long now, long until, int most) => context is PostgreSqlContext
        ? context.Deliveries.FromSql(
            $"""
            UPDATE deliveries SET "Claim" = {claim}, "NextUtc" = {until}
            WHERE "Key" IN (SELECT "Key" FROM deliveries WHERE "State" = {Waiting} AND "Platform" = {platform} AND "NextUtc" <= {now} ORDER BY "NextUtc" LIMIT {most} FOR UPDATE SKIP LOCKED)
            RETURNING *
            """)
        : context.Deliveries.FromSql(
            $"""
            UPDATE deliveries SET "Claim" = {claim}, "NextUtc" = {until}
            WHERE "Key" IN (SELECT "Key" FROM deliveries WHERE "State" = {Waiting} AND "Platform" = {platform} AND "NextUtc" <= {now} ORDER BY "NextUtc" LIMIT {most})
            RETURNING *
            """);

    // The plus keeps SQLite from looking through all that wait, when it can look up each by its key.
    private static Task UpdateAsync(HipBotContext context, IEnumerable<Recorded> rows, CancellationToken cancellationToken) => context.Database.ExecuteSqlAsync(
        JsonRows.Statement(
            context,
            $"""
            UPDATE deliveries
            SET "State" = given."State", "NextUtc" = given."NextUtc", "Attempts" = deliveries."Attempts" + 1, "Claim" = NULL
            FROM {JsonRows.Given}
            WHERE deliveries."Key" = given."Key" AND +deliveries."State" = 0
            """,
            rows),
        cancellationToken);

    /// <summary>Ends a subscription, and removes what was still to be sent for it.</summary>
    public static async Task EndAsync(HipBotContext context, string subscription, SubscriptionEnd why, CancellationToken cancellationToken)
    {
        var end = why.ToString();
        await context.Subscriptions.Where(row => row.Id == subscription).ExecuteUpdateAsync(
            row => row.SetProperty(each => each.End, end).SetProperty(each => each.EndIsTold, false).SetProperty(each => each.NextDueUtc, (long?)null).SetProperty(each => each.NextDate, (string?)null).SetProperty(each => each.Version, each => each.Version + 1),
            cancellationToken);
        await context.Deliveries.Where(row => row.Subscription == subscription && row.State == Waiting).ExecuteDeleteAsync(cancellationToken);
    }

    /// <summary>Where the new chat has prompts of its own already, those go on alone.</summary>
    public static async Task MoveAsync(HipBotContext context, string subscription, string chat, CancellationToken cancellationToken)
    {
        if (await context.Subscriptions.AnyAsync(row => row.Chat == chat && row.Id != subscription, cancellationToken))
        {
            await context.Subscriptions.Where(row => row.Id == subscription).ExecuteDeleteAsync(cancellationToken);
            await context.Deliveries.Where(row => row.Subscription == subscription && row.State == Waiting).ExecuteDeleteAsync(cancellationToken);
            return;
        }

        var platform = Delivery.PlatformOf(chat);
        await context.Subscriptions.Where(row => row.Id == subscription)
            .ExecuteUpdateAsync(row => row.SetProperty(each => each.Chat, chat).SetProperty(each => each.Version, each => each.Version + 1), cancellationToken);
        await context.Deliveries.Where(row => row.Subscription == subscription && row.State == Waiting)
            .ExecuteUpdateAsync(row => row.SetProperty(each => each.Chat, chat).SetProperty(each => each.Platform, platform), cancellationToken);
    }

    private static Delivery? TryRead(DeliveryRow row)
    {
        try
        {
            return Read(row);
        }
        catch (StorageException)
        {
            return null;
        }
    }

    private static Delivery Read(DeliveryRow row)
    {
        try
        {
            return new Delivery
            {
                Key = row.Key,
                Kind = Enum.Parse<DeliveryKind>(row.Kind),
                Subscription = row.Subscription,
                Chat = row.Chat,
                Person = row.Person,
                Date = IsoText.Day(row.Date),
                Prompt = row.Prompt,
                Due = DateTimeOffset.FromUnixTimeMilliseconds(row.DueUtc),
                Expires = DateTimeOffset.FromUnixTimeMilliseconds(row.ExpiresUtc),
                Attempts = row.Attempts,
                State = (DeliveryState)row.State,
            };
        }
        catch (Exception fault) when (fault is FormatException or ArgumentException)
        {
            throw new StorageException($"The row {row.Key} of the table deliveries cannot be read. Restore a backup, or remove the row.", fault);
        }
    }

    private static DeliveryRow Write(Delivery delivery) => new()
    {
        Key = delivery.Key,
        Kind = delivery.Kind.ToString(),
        Subscription = delivery.Subscription,
        Platform = delivery.Platform,
        Chat = delivery.Chat,
        Person = delivery.Person,
        Date = IsoText.Of(delivery.Date),
        Prompt = delivery.Prompt,
        State = (int)delivery.State,
        Attempts = delivery.Attempts,
        DueUtc = delivery.Due.ToUnixTimeMilliseconds(),
        ExpiresUtc = delivery.Expires.ToUnixTimeMilliseconds(),
        NextUtc = delivery.Due.ToUnixTimeMilliseconds(),
        Claim = null,
    };

    /// <summary>What becomes of a row after an attempt.</summary>
    private sealed record Recorded(string Key, int State, long NextUtc)
    {
        public static Recorded Of(DeliveryReport report) => new(
            report.Delivery.Key,
            (int)(report.Outcome switch
            {
                DeliveryOutcome.Sent => DeliveryState.Sent,
                DeliveryOutcome.Later or DeliveryOutcome.Moved => DeliveryState.Waiting,
                DeliveryOutcome.Never => DeliveryState.Failed,
                _ => DeliveryState.Skipped,
            }),
            (report.NextTry ?? report.At).ToUnixTimeMilliseconds());
    }
}
