using HipBot.Engine.Answers;
using HipBot.Engine.Chat.Forms;
using HipBot.Engine.DailyPrompts;
using HipBot.Engine.DailyPrompts.Delivering;
using HipBot.Engine.DailyPrompts.Scheduling;
using HipBot.Engine.Moderation;
using HipBot.Engine.Walkthroughs;
using HipBot.Storage.Stores;
using Microsoft.EntityFrameworkCore;

namespace HipBot.Storage.Tests;

/// <summary>What is kept, on both databases.</summary>
public sealed class StoreTests
{
    private static readonly DateOnly Day = new(2026, 11, 25);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [ClassData(typeof(BothDatabases))]
    public async Task What_is_sent_to_the_inbox_stands_there_the_newest_first(StorageProvider provider)
    {
        await using var place = Place.Make(provider);
        using var database = await place.OpenAsync();
        var inbox = new InboxStore(database);
        var (first, second) = (new InboxItem(Guid.NewGuid(), InboxKind.Report, "dead-bug", "step two – unclear 💃", Day), new InboxItem(Guid.NewGuid(), InboxKind.Question, null, "why?", Day));

        await inbox.AddAsync(first, Stop);
        await inbox.AddAsync(second, Stop);
        await inbox.AddAsync(first with { Text = "again" }, Stop);

        (await inbox.NewestAsync(10, Stop)).ShouldBe([second, first]);
        (await inbox.NewestAsync(1, Stop)).ShouldBe([second]);
    }

    [Theory]
    [ClassData(typeof(BothDatabases))]
    public async Task Fifty_at_once_are_fifty_counts(StorageProvider provider)
    {
        await using var place = Place.Make(provider);
        using var database = await place.OpenAsync();
        var ratings = new RatingStore(database);

        await Task.WhenAll(Enumerable.Range(0, 50).Select(index => ratings.CountAsync("dead-bug", helped: index % 5 != 0, Stop)));

        (await ratings.OfAsync("dead-bug", Stop)).ShouldBe(new AnswerRating(40, 10));
        (await ratings.OfAsync("bird-dog", Stop)).ShouldBe(new AnswerRating(0, 0));
    }

    [Theory]
    [ClassData(typeof(BothDatabases))]
    public async Task A_person_has_one_form_in_a_chat_and_none_when_it_has_ended(StorageProvider provider)
    {
        await using var place = Place.Make(provider);
        using var database = await place.OpenAsync();
        var dialogues = new DialogueStore(database);
        var since = DateTimeOffset.FromUnixTimeMilliseconds(1_795_000_000_123);

        await dialogues.SaveAsync(new FormDialogue("test:ana", "dm", "1_report__", new Dictionary<string, string>(), since), Stop);
        await dialogues.SaveAsync(new FormDialogue("test:ana", "dm", "1_send__", new Dictionary<string, string> { ["text"] = "a \"b\"" }, since), Stop);
        var found = await dialogues.FindAsync("test:ana", "dm", Stop);
        await dialogues.EndAsync("test:ana", "dm", Stop);

        found!.Form.ShouldBe("1_send__");
        found.Filled["text"].ShouldBe("a \"b\"");
        found.Since.ShouldBe(since);
        (await dialogues.FindAsync("test:ana", "dm", Stop)).ShouldBeNull();
    }

    [Theory]
    [ClassData(typeof(BothDatabases))]
    public async Task A_row_that_cannot_be_read_is_named(StorageProvider provider)
    {
        await using var place = Place.Make(provider);
        using var database = await place.OpenAsync();
        await new InboxStore(database).AddAsync(new InboxItem(Guid.NewGuid(), InboxKind.Report, null, "x", Day), Stop);
        await using var context = database.Open();
        await context.Inbox.ExecuteUpdateAsync(set => set.SetProperty(row => row.Kind, "Nonsense"), Stop);

        var fault = await Should.ThrowAsync<StorageException>(() => new InboxStore(database).NewestAsync(1, Stop));

        fault.Message.ShouldContain("The row 1 of the table inbox");
    }

    [Theory]
    [ClassData(typeof(BothDatabases))]
    public async Task Of_two_presses_of_a_walk_at_once_one_counts(StorageProvider provider)
    {
        await using var place = Place.Make(provider);
        using var database = await place.OpenAsync();
        var store = new WalkStore(database);
        var now = new DateTimeOffset(2026, 3, 28, 12, 0, 0, TimeSpan.Zero);
        var walk = new Walk("a", "b", "tag", "dead-bug", "x>y", 0, "stamp", now, 0);
        await store.BeginAsync(walk, Stop);

        var next = walk with { Step = 1, Touched = now.AddMinutes(1), Version = 1 };
        var gone = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => store.GoOnAsync(next, Stop)));

        gone.Count(each => each).ShouldBe(1);
        (await store.FindAsync("a", "b", Stop)).ShouldBe(next);
        await store.BeginAsync(walk with { Tag = "new" }, Stop);
        (await store.GoOnAsync(next with { Version = 1 }, Stop)).ShouldBeFalse();
        await store.ForgetAsync(now.AddDays(1), Stop);
        (await store.FindAsync("a", "b", Stop)).ShouldBeNull();
    }

    [Theory]
    [ClassData(typeof(BothDatabases))]
    public async Task All_that_is_stored_of_a_person_is_shown_and_removed(StorageProvider provider)
    {
        await using var place = Place.Make(provider);
        using var database = await place.OpenAsync();
        foreach (var person in new[] { "ana", "ben" })
        {
            await new WalkStore(database).BeginAsync(new Walk(person, "b", "tag", "dead-bug", "", 0, "stamp", default, 0), Stop);
            await new VerdictStore(database).SaveAsync(person, "dead-bug", ExerciseVerdict.TooHard, Stop);
            await new DialogueStore(database).SaveAsync(new FormDialogue(person, "b", "1_send__", new Dictionary<string, string>(), default), Stop);
            await AddPromptsAsync(database, person);
        }

        var store = new PersonalDataStore(database);
        (await store.ReadAsync("ana", Stop)).Keys.ShouldBe(TablesWithAPerson(database), ignoreOrder: true);

        (await store.ForgetAsync("ana", Stop)).ShouldBe(7);

        (await store.ReadAsync("ana", Stop)).ShouldBeEmpty();
        (await store.ReadAsync("ben", Stop)).Count.ShouldBe(7);
    }

    private static async Task AddPromptsAsync(Database database, string person)
    {
        var subscriptions = new SubscriptionStore(database);
        var subscription = Subscription.Begin($"test:{person}", person, new PromptSchedule(new TimeOnly(8, 0), "Etc/UTC", Weekdays.All), DateTimeOffset.UnixEpoch);
        await subscriptions.AddAsync(subscription, Stop);
        await new OutboxStore(database).AddAsync(
            new Delivery
            {
                Key = Delivery.KeyOf(subscription.Id, Day),
                Kind = DeliveryKind.Prompt,
                Subscription = subscription.Id,
                Chat = subscription.Chat,
                Person = person,
                Date = Day,
                Prompt = "a",
                Due = default,
                Expires = default,
            },
            Stop);
        var done = new DoneStore(database);
        await done.CountAsync(person, isOn: false, Stop);
        await using var context = database.Open();
        context.Done.Add(new Rows.DoneRow { Person = person, Day = "2026-11-25" });
        await context.SaveChangesAsync(Stop);
    }

    /// <summary>A table with a column for a person that is not shown and removed would be found here.</summary>
    private static List<string> TablesWithAPerson(Database database)
    {
        using var context = database.Open();
        return [.. context.Model.GetEntityTypes().Where(table => table.FindProperty("Person") is not null).Select(table => table.GetTableName()!)];
    }

    [Theory]
    [ClassData(typeof(BothDatabases))]
    public async Task The_last_verdict_on_an_exercise_is_kept(StorageProvider provider)
    {
        await using var place = Place.Make(provider);
        using var database = await place.OpenAsync();
        var store = new VerdictStore(database);

        await store.SaveAsync("a", "dead-bug", ExerciseVerdict.TooHard, Stop);
        await store.SaveAsync("a", "dead-bug", ExerciseVerdict.Right, Stop);

        (await store.FindAsync("a", "dead-bug", Stop)).ShouldBe(ExerciseVerdict.Right);
        (await store.FindAsync("b", "dead-bug", Stop)).ShouldBeNull();
    }

    [Theory]
    [ClassData(typeof(BothDatabases))]
    public async Task A_form_that_nobody_went_on_with_is_forgotten(StorageProvider provider)
    {
        await using var place = Place.Make(provider);
        using var database = await place.OpenAsync();
        var store = new DialogueStore(database);
        var now = new DateTimeOffset(2026, 3, 28, 12, 0, 0, TimeSpan.Zero);
        await store.SaveAsync(new FormDialogue("old", "b", "1_send__", new Dictionary<string, string>(), now.AddDays(-2)), Stop);
        await store.SaveAsync(new FormDialogue("young", "b", "1_send__", new Dictionary<string, string>(), now), Stop);

        await store.ForgetAsync(now - FormDialogue.Kept, Stop);

        (await store.FindAsync("old", "b", Stop)).ShouldBeNull();
        (await store.FindAsync("young", "b", Stop)).ShouldNotBeNull();
    }

    [Theory]
    [ClassData(typeof(BothDatabases))]
    public async Task A_form_that_cannot_be_read_is_as_one_that_was_never_opened(StorageProvider provider)
    {
        await using var place = Place.Make(provider);
        using var database = await place.OpenAsync();
        await new DialogueStore(database).SaveAsync(new FormDialogue("a", "b", "1_send__", new Dictionary<string, string>(), default), Stop);
        await using var context = database.Open();
        await context.Dialogues.ExecuteUpdateAsync(set => set.SetProperty(row => row.Filled, "{"), Stop);
        (await new DialogueStore(database).FindAsync("a", "b", Stop)).ShouldBeNull();

        await context.Dialogues.ExecuteUpdateAsync(set => set.SetProperty(row => row.Filled, """{"what":null}"""), Stop);
        (await new DialogueStore(database).FindAsync("a", "b", Stop))!.Filled.ShouldBeEmpty();
    }

    [Theory]
    [ClassData(typeof(BothDatabases))]
    public async Task Opened_again_everything_is_still_there(StorageProvider provider)
    {
        await using var place = Place.Make(provider);
        var item = new InboxItem(Guid.NewGuid(), InboxKind.Report, null, "x", Day);
        using (var database = await place.OpenAsync())
        {
            await new InboxStore(database).AddAsync(item, Stop);
        }

        using var again = await place.OpenAsync();
        (await new InboxStore(again).NewestAsync(1, Stop)).ShouldBe([item]);
    }

    [Theory]
    [ClassData(typeof(BothDatabases))]
    public async Task Eight_that_start_at_once_make_one_database(StorageProvider provider)
    {
        await using var place = Place.Make(provider);

        var databases = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(place.OpenAsync)));

        await new InboxStore(databases[0]).AddAsync(new InboxItem(Guid.NewGuid(), InboxKind.Report, null, "x", Day), Stop);
        (await new InboxStore(databases[7]).NewestAsync(5, Stop)).Count.ShouldBe(1);
        foreach (var database in databases)
        {
            database.Dispose();
        }
    }

    [Theory]
    [ClassData(typeof(BothDatabases))]
    public async Task A_database_of_a_newer_program_is_refused(StorageProvider provider)
    {
        await using var place = Place.Make(provider);
        using (var database = await place.OpenAsync())
        {
            await using var context = database.Open();
            await context.Database.ExecuteSqlRawAsync("INSERT INTO \"__EFMigrationsHistory\" (\"MigrationId\", \"ProductVersion\") VALUES ('29990101000000_Later', '99')", Stop);
        }

        var fault = await Should.ThrowAsync<StorageException>(place.OpenAsync);

        fault.Message.ShouldContain("newer HipBot");
        fault.Message.ShouldContain("29990101000000_Later");
    }

    [Theory]
    [ClassData(typeof(BothDatabases))]
    public async Task A_form_that_is_saved_twenty_times_at_once_is_kept_once(StorageProvider provider)
    {
        await using var place = Place.Make(provider);
        using var database = await place.OpenAsync();
        var dialogues = new DialogueStore(database);

        await Task.WhenAll(Enumerable.Range(0, 20).Select(index => dialogues.SaveAsync(new FormDialogue("a", "b", $"1_form{index}__", new Dictionary<string, string>(), default), Stop)));

        (await dialogues.FindAsync("a", "b", Stop)).ShouldNotBeNull();
    }
}
