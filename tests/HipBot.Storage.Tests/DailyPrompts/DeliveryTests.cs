using HipBot.Engine.DailyPrompts;
using HipBot.Engine.DailyPrompts.Delivering;
using HipBot.Engine.DailyPrompts.Scheduling;
using HipBot.Storage.Stores;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace HipBot.Storage.Tests.DailyPrompts;

/// <summary>A prompt is enqueued once and sent once, whatever happens in between.</summary>
public sealed class DeliveryTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [ClassData(typeof(BothDatabases))]
    public async Task What_is_due_is_sent_once_and_again_tomorrow(StorageProvider provider)
    {
        await using var bureau = await Bureau.OpenAsync(provider);
        var subscription = await bureau.SubscribeAsync("ana");
        var phone = new Phone();

        (await bureau.TickAtEightAsync()).ShouldBe(1);
        (await bureau.Tick().RunAsync(Stop)).ShouldBe(0);
        await bureau.PumpAllAsync(phone);
        (await bureau.TickAtEightAsync(daysLater: 1)).ShouldBe(1);
        await bureau.PumpAllAsync(phone);

        phone.Got.Select(got => got.Key).ShouldBe([$"prompt:{subscription.Id}:2026-11-25", $"prompt:{subscription.Id}:2026-11-26"]);
        phone.Got.Select(got => got.Text).Distinct().Count().ShouldBe(2);
    }

    [Theory]
    [ClassData(typeof(BothDatabases))]
    public async Task Two_replicas_enqueue_and_send_each_once(StorageProvider provider)
    {
        await using var bureau = await Bureau.OpenAsync(provider);
        for (var person = 0; person < 40; person++)
        {
            await bureau.SubscribeAsync($"p{person}");
        }

        bureau.Time.SetUtcNow(Bureau.Eight.AddSeconds(1));
        var ticked = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => bureau.Tick().RunAsync(Stop)));
        var (here, there) = (new Phone(), new Phone());
        await Task.WhenAll(bureau.PumpAllAsync(here), bureau.PumpAllAsync(there));

        ticked.Sum().ShouldBe(40);
        here.Got.Concat(there.Got).Select(got => got.Key).Distinct().Count().ShouldBe(40);
        (here.Got.Count + there.Got.Count).ShouldBe(40);
    }

    [Theory]
    [ClassData(typeof(BothDatabases))]
    public async Task A_process_sends_to_its_own_platforms_alone(StorageProvider provider)
    {
        await using var bureau = await Bureau.OpenAsync(provider);
        await bureau.SubscribeAsync("ana");
        await bureau.SubscribeAsync("bo", platform: "pager");
        await bureau.TickAtEightAsync();
        var phone = new Phone();

        await bureau.PumpUntilAsync(async () => await bureau.CountAsync(DeliveryState.Waiting) == 1, phone);

        phone.Got.Count.ShouldBe(1);
    }

    [Theory]
    [ClassData(typeof(BothDatabases))]
    public async Task A_pause_that_the_platform_wants_for_one_chat_is_kept(StorageProvider provider)
    {
        await using var bureau = await Bureau.OpenAsync(provider, secondsAStep: 2);
        await bureau.SubscribeAsync("ana");
        await bureau.TickAtEightAsync();
        var asked = new List<DateTimeOffset>();
        var phone = new Phone(_ =>
        {
            asked.Add(bureau.Time.GetUtcNow());
            return asked.Count == 1 ? new DeliveryOutcome.Later(TimeSpan.FromMinutes(7)) : new DeliveryOutcome.Sent();
        });

        await bureau.PumpAllAsync(phone);

        (asked[1] - asked[0]).ShouldBeInRange(TimeSpan.FromMinutes(7), TimeSpan.FromMinutes(7.5));
    }

    [Fact]
    public async Task A_pause_for_all_that_is_longer_than_the_grace_time_leaves_them_out_without_asking_again()
    {
        await using var bureau = await Bureau.OpenAsync(StorageProvider.Sqlite);
        for (var person = 0; person < 50; person++)
        {
            await bureau.SubscribeAsync($"p{person}");
        }

        await bureau.TickAtEightAsync();
        var phone = new Phone(_ => new DeliveryOutcome.Later(TimeSpan.FromSeconds(10_000), IsForAll: true)) { Pace = new DeliveryPace(5, TimeSpan.Zero) };
        await bureau.PumpUntilAsync(async () => await bureau.CountAsync(DeliveryState.Waiting) == 50 && !phone.Asked.IsEmpty && await NobodyHoldsAsync(bureau), phone);
        var asked = phone.Asked.Count;
        bureau.Time.Advance(TimeSpan.FromSeconds(10_000));

        await bureau.PumpAllAsync(phone);

        asked.ShouldBeLessThanOrEqualTo(5);
        phone.Asked.Count.ShouldBe(asked);
        (await bureau.CountAsync(DeliveryState.Skipped)).ShouldBe(50);
    }

    [Theory]
    [ClassData(typeof(BothDatabases))]
    public async Task Who_blocked_the_bot_is_not_tried_again_and_told_when_they_are_back(StorageProvider provider)
    {
        await using var bureau = await Bureau.OpenAsync(provider);
        var subscription = await bureau.SubscribeAsync("ana");
        await bureau.TickAtEightAsync();
        var phone = new Phone(_ => new DeliveryOutcome.Never(SubscriptionEnd.Blocked));

        await bureau.PumpAllAsync(phone);
        (await bureau.TickAtEightAsync(daysLater: 1)).ShouldBe(0);

        phone.Asked.Count.ShouldBe(1);
        var ended = (await bureau.Subscriptions.FindAsync(subscription.Chat, Stop))!;
        (ended.End, ended.EndIsTold, ended.Next).ShouldBe((SubscriptionEnd.Blocked, false, null));
    }

    [Theory]
    [ClassData(typeof(BothDatabases))]
    public async Task A_chat_that_moved_gets_its_prompt_at_its_new_place(StorageProvider provider)
    {
        await using var bureau = await Bureau.OpenAsync(provider);
        await bureau.SubscribeAsync("old");
        await bureau.TickAtEightAsync();
        var phone = new Phone(delivery => delivery.Chat == "phone:old" ? new DeliveryOutcome.Moved("phone:new") : new DeliveryOutcome.Sent());

        await bureau.PumpAllAsync(phone);

        phone.Asked.Select(delivery => delivery.Chat).ShouldBe(["phone:old", "phone:new"]);
        (await bureau.Subscriptions.FindAsync("phone:new", Stop)).ShouldNotBeNull();
        (await bureau.Subscriptions.FindAsync("phone:old", Stop)).ShouldBeNull();
    }

    [Theory]
    [ClassData(typeof(BothDatabases))]
    public async Task What_fails_is_tried_again_ever_later_until_it_is_too_late(StorageProvider provider)
    {
        await using var bureau = await Bureau.OpenAsync(provider, secondsAStep: 5);
        await bureau.SubscribeAsync("ana");
        await bureau.TickAtEightAsync();
        var times = new List<DateTimeOffset>();
        var phone = new Phone(_ =>
        {
            times.Add(bureau.Time.GetUtcNow());
            throw new HttpRequestException("away");
        });

        await bureau.PumpUntilAsync(async () => await bureau.CountAsync(DeliveryState.Skipped) == 1, phone);

        times.Count.ShouldBeInRange(10, 30);
        times[^1].ShouldBeLessThan(Bureau.Eight.AddHours(2));
        (times[^1] - times[^2]).ShouldBeGreaterThan(times[1] - times[0]);
    }

    [Theory]
    [ClassData(typeof(BothDatabases))]
    public async Task What_is_turned_off_or_forgotten_is_not_sent(StorageProvider provider)
    {
        await using var bureau = await Bureau.OpenAsync(provider);
        await bureau.SubscribeAsync("ana");
        await bureau.SubscribeAsync("bo");
        await bureau.SubscribeAsync("cy");
        await bureau.TickAtEightAsync();
        await bureau.Subscriptions.RemoveAsync("phone:ana", Stop);
        await new PersonalDataStore(bureau.Database).ForgetAsync("phone:bo", Stop);
        var phone = new Phone();

        await bureau.PumpAllAsync(phone);

        phone.Asked.Select(delivery => delivery.Chat).ShouldBe(["phone:cy"]);
    }

    [Fact]
    public async Task A_delivery_that_was_claimed_and_then_forgotten_is_not_sent()
    {
        await using var bureau = await Bureau.OpenAsync(StorageProvider.Sqlite);
        await bureau.SubscribeAsync("ana");
        await bureau.SubscribeAsync("bo");
        await bureau.TickAtEightAsync();
        var phone = new Phone { Pace = new DeliveryPace(1, TimeSpan.Zero) };

        await bureau.PumpUntilAsync(
            async () =>
            {
                foreach (var person in phone.Got.IsEmpty ? [] : new[] { "phone:ana", "phone:bo" })
                {
                    await new PersonalDataStore(bureau.Database).ForgetAsync(person, Stop);
                }

                return await bureau.CountAsync(DeliveryState.Waiting) == 0;
            },
            phone);
        await bureau.PumpAllAsync(phone);

        phone.Got.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_restart_takes_up_what_a_killed_process_had_claimed()
    {
        await using var bureau = await Bureau.OpenAsync(StorageProvider.Sqlite);
        await bureau.SubscribeAsync("ana");
        await bureau.TickAtEightAsync();
        var now = bureau.Time.GetUtcNow();
        (await bureau.Outbox.ClaimAsync("phone", "killed", now, now.AddMinutes(1), 10, Stop)).Count.ShouldBe(1);
        (await bureau.Outbox.ClaimAsync("phone", "other", now.AddSeconds(59), now.AddMinutes(2), 10, Stop)).ShouldBeEmpty();
        bureau.Database.Dispose();

        using var again = await Database.OpenAsync(bureau.Options, TimeProvider.System, Stop);

        (await new OutboxStore(again).ClaimAsync("phone", "other", now, now.AddMinutes(1), 10, Stop)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_claim_ends_by_itself()
    {
        await using var bureau = await Bureau.OpenAsync(StorageProvider.Sqlite);
        await bureau.SubscribeAsync("ana");
        await bureau.TickAtEightAsync();
        var now = bureau.Time.GetUtcNow();
        var claimed = (await bureau.Outbox.ClaimAsync("phone", "killed", now, now.AddMinutes(1), 10, Stop)).Single();

        (await bureau.Outbox.ClaimAsync("phone", "other", now.AddMinutes(1), now.AddMinutes(2), 10, Stop)).Single().Key.ShouldBe(claimed.Key);
        (await bureau.Outbox.HoldsAsync(claimed.Key, "killed", Stop)).ShouldBeFalse();
        (await bureau.Outbox.HoldsAsync(claimed.Key, "other", Stop)).ShouldBeTrue();
    }

    [Fact]
    public async Task A_database_that_is_locked_holds_everything_up_and_loses_nothing()
    {
        await using var bureau = await Bureau.OpenAsync(StorageProvider.Sqlite);
        for (var person = 0; person < 60; person++)
        {
            await bureau.SubscribeAsync($"p{person}");
        }

        await bureau.TickAtEightAsync();
        await using var other = new SqliteConnection($"Data Source={bureau.Options.DatabaseFile};Pooling=False");
        await other.OpenAsync(Stop);
        var locked = false;
        var phone = new Phone(_ =>
        {
            if (!locked)
            {
                locked = true;
                Run(other, "BEGIN IMMEDIATE");
            }

            return new DeliveryOutcome.Sent();
        });
        var unlocks = Task.Run(
            async () =>
            {
                await Task.Delay(LockedFor, TimeProvider.System, Stop);
                Run(other, "ROLLBACK");
            },
            Stop);

        await bureau.PumpAllAsync(phone);
        await unlocks;

        phone.Got.Select(got => got.Key).Distinct().Count().ShouldBe(60);
        phone.Got.Count.ShouldBe(60);
    }

    [Fact]
    public async Task A_disk_that_is_full_holds_everything_up_and_loses_nothing()
    {
        await using var bureau = await Bureau.OpenAsync(StorageProvider.Sqlite);
        const int People = 1_200;
        await SeedAsync(bureau, People);
        await LimitPagesAsync(bureau, more: 12);
        bureau.Time.SetUtcNow(Bureau.Eight.AddSeconds(1));

        await Should.ThrowAsync<Exception>(() => bureau.Tick().RunAsync(Stop));
        var before = await bureau.CountAsync(DeliveryState.Waiting);
        await LimitPagesAsync(bureau, more: 100_000);
        await bureau.Tick().RunAsync(Stop);
        var phone = new Phone();
        await bureau.PumpAllAsync(phone);

        before.ShouldBeLessThan(People);
        phone.Got.Select(got => got.Key).Distinct().Count().ShouldBe(People);
        phone.Got.Count.ShouldBe(People);
    }

    [Theory]
    [ClassData(typeof(BothDatabases))]
    public async Task A_row_that_cannot_be_read_ends_alone(StorageProvider provider)
    {
        await using var bureau = await Bureau.OpenAsync(provider);
        await bureau.SubscribeAsync("ana");
        await bureau.SubscribeAsync("bo");
        await using (var context = bureau.Database.Open())
        {
            await context.Database.ExecuteSqlAsync($"""UPDATE subscriptions SET "LastDate" = 'yesterday' WHERE "Chat" = 'phone:ana'""", Stop);
        }

        (await bureau.TickAtEightAsync()).ShouldBe(2);

        (await bureau.CountAsync(DeliveryState.Waiting)).ShouldBe(1);
        (await bureau.TickAtEightAsync(daysLater: 1)).ShouldBe(1);
        var ended = (await bureau.Subscriptions.FindAsync("phone:ana", Stop))!;
        ended.End.ShouldBe(SubscriptionEnd.Unreadable);
        (await bureau.Subscriptions.ChangeAsync((ended with { End = null }).NextAfter(bureau.Time.GetUtcNow()), Stop)).ShouldBeTrue();
        (await bureau.Subscriptions.FindAsync("phone:ana", Stop))!.End.ShouldBeNull();
    }

    [Theory]
    [ClassData(typeof(BothDatabases))]
    public async Task A_delivery_that_cannot_be_read_holds_up_no_other(StorageProvider provider)
    {
        await using var bureau = await Bureau.OpenAsync(provider);
        await bureau.SubscribeAsync("ana");
        await bureau.SubscribeAsync("bo");
        await bureau.TickAtEightAsync();
        await using (var context = bureau.Database.Open())
        {
            await context.Database.ExecuteSqlAsync($"""UPDATE deliveries SET "Kind" = 'Parcel' WHERE "Chat" = 'phone:ana'""", Stop);
        }

        var phone = new Phone();
        await bureau.PumpAllAsync(phone);

        phone.Asked.Select(delivery => delivery.Chat).ShouldBe(["phone:bo"]);
        (await bureau.CountAsync(DeliveryState.Skipped)).ShouldBe(1);
    }

    [Fact]
    public async Task Two_to_the_same_chat_are_a_pace_apart()
    {
        await using var bureau = await Bureau.OpenAsync(StorageProvider.Sqlite);
        await bureau.SubscribeAsync("ana");
        await bureau.TickAtEightAsync();
        var first = (await bureau.Outbox.FindAsync($"prompt:{(await bureau.Subscriptions.FindAsync("phone:ana", Stop))!.Id}:2026-11-25", Stop))!;
        await bureau.Outbox.AddAsync(first with { Key = Delivery.KeyOfSnooze(first.Key), Kind = DeliveryKind.Snooze }, Stop);
        var times = new List<DateTimeOffset>();
        var phone = new Phone(_ =>
        {
            times.Add(bureau.Time.GetUtcNow());
            return new DeliveryOutcome.Sent();
        })
        { Pace = new DeliveryPace(1_000, TimeSpan.FromSeconds(3)) };

        await bureau.PumpAllAsync(phone);

        times.Count.ShouldBe(2);
        (times[1] - times[0]).ShouldBeGreaterThanOrEqualTo(TimeSpan.FromSeconds(3));
    }

    [Theory]
    [ClassData(typeof(BothDatabases))]
    public async Task A_change_and_a_tick_at_the_same_time_are_both_kept(StorageProvider provider)
    {
        await using var bureau = await Bureau.OpenAsync(provider);
        var subscription = await bureau.SubscribeAsync("ana");
        await bureau.TickAtEightAsync();

        (await bureau.Subscriptions.ChangeAsync(subscription with { Without = LeftOut.Floor }, Stop)).ShouldBeFalse();
        var present = (await bureau.Subscriptions.FindAsync(subscription.Chat, Stop))!;
        (await bureau.Subscriptions.ChangeAsync(present with { Without = LeftOut.Floor }, Stop)).ShouldBeTrue();

        (await bureau.Subscriptions.FindAsync(subscription.Chat, Stop)).ShouldBe(present with { Without = LeftOut.Floor, Version = present.Version + 1 });
    }

    [Theory]
    [ClassData(typeof(BothDatabases))]
    public async Task All_of_a_subscription_comes_back_as_it_was(StorageProvider provider)
    {
        await using var bureau = await Bureau.OpenAsync(provider);
        var subscription = new Subscription
        {
            Id = "aaaabbbbcccc",
            Chat = "phone:-100/7",
            Person = null,
            Schedule = new PromptSchedule(new TimeOnly(23, 59), "America/Argentina/ComodRivadavia", Weekdays.Weekend),
            Focus = Engine.Content.PromptFocus.LowBack,
            Without = LeftOut.Chair | LeftOut.Standing,
            Next = new DueTime(new DateOnly(2026, 11, 28), Bureau.Eight.AddDays(3)),
            LastDate = new DateOnly(2026, 11, 22),
            PausedUntil = DateOnly.MaxValue,
            GentleUntil = new DateOnly(2026, 12, 1),
            Deck = new Engine.DailyPrompts.Decks.DeckPlace(long.MinValue, 3, long.MaxValue),
            End = SubscriptionEnd.NotAllowed,
            EndIsTold = true,
        };

        await bureau.Subscriptions.AddAsync(subscription, Stop);

        (await bureau.Subscriptions.FindAsync(subscription.Chat, Stop)).ShouldBe(subscription);
        (await bureau.Subscriptions.AddAsync(subscription with { Id = "other" }, Stop)).ShouldBeFalse();
        (await bureau.Subscriptions.RemoveAsync(subscription.Chat, Stop)).ShouldBeTrue();
        (await bureau.Subscriptions.RemoveAsync(subscription.Chat, Stop)).ShouldBeFalse();
    }

    /// <summary>Half a minute where HIPBOT_TEST_MANY is set: the file is waited for four seconds each time.</summary>
    private static TimeSpan LockedFor => TimeSpan.FromSeconds(Environment.GetEnvironmentVariable("HIPBOT_TEST_MANY") is null ? 6 : 30);

    private static async Task<bool> NobodyHoldsAsync(Bureau bureau)
    {
        await using var context = bureau.Database.Open();
        return !await context.Deliveries.AnyAsync(row => row.Claim != null, Stop);
    }

    private static async Task SeedAsync(Bureau bureau, int people)
    {
        await using var context = bureau.Database.Open();
        context.Subscriptions.AddRange(Enumerable.Range(0, people).Select(person => new Rows.SubscriptionRow
        {
            Id = $"p{person}",
            Chat = $"phone:p{person}",
            Person = $"phone:p{person}",
            Time = "08:00",
            Zone = "Etc/UTC",
            Days = 127,
            Focus = null,
            Without = 0,
            NextDate = "2026-11-25",
            NextDueUtc = Bureau.Eight.ToUnixTimeMilliseconds(),
            LastDate = null,
            PausedUntil = null,
            GentleUntil = null,
            DeckSeed = person,
            DeckRound = 0,
            DeckLast = null,
            End = null,
            EndIsTold = false,
        }));
        await context.SaveChangesAsync(Stop);
    }

    /// <summary>Every connection of the pool gets the limit, which stays with it.</summary>
    private static async Task LimitPagesAsync(Bureau bureau, int more)
    {
        var connections = Enumerable.Range(0, 50).Select(_ => new SqliteConnection(Sqlite.SqliteFile.ConnectionOf(bureau.Options.DatabaseFile))).ToList();
        foreach (var connection in connections)
        {
            await connection.OpenAsync(Stop);
            await using var pages = connection.CreateCommand();
            pages.CommandText = "PRAGMA page_count";
            Run(connection, $"PRAGMA max_page_count = {(long)(await pages.ExecuteScalarAsync(Stop))! + more}");
        }

        connections.ForEach(connection => connection.Dispose());
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
