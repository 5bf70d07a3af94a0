using HipBot.Engine.Moderation;
using HipBot.Storage.Stores;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Time.Testing;

namespace HipBot.Storage.Tests;

/// <summary>A copy a day, and none that is older than a week.</summary>
public sealed class DailyBackupsTests
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 28, 12, 0, 0, TimeSpan.Zero);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_day_has_one_backup_and_it_can_be_restored()
    {
        await using var place = Place.Make(StorageProvider.Sqlite);
        var time = new FakeTimeProvider(Noon);
        using (var database = await place.OpenAsync())
        {
            var inbox = new InboxStore(database);
            await inbox.AddAsync(InboxItem.Of(InboxKind.Question, null, "kept", Noon), Stop);
            var backups = new DailyBackups(place.Options, time);
            backups.Take();
            await inbox.AddAsync(InboxItem.Of(InboxKind.Question, null, "later", Noon), Stop);

            backups.Take();
        }

        var taken = Directory.GetFiles(Path.Combine(place.Options.DataFolder, "backups"));
        Path.GetFileName(taken.ShouldHaveSingleItem()).ShouldBe("hipbot-20260328.db");
        await new DatabaseBackup(place.Options, time).RestoreAsync(taken[0], Stop);
        using var restored = await place.OpenAsync();
        (await new InboxStore(restored).NewestAsync(9, Stop)).Select(item => item.Text).ShouldBe(["kept"]);
    }

    [Fact]
    public async Task A_backup_waits_for_a_file_that_is_busy()
    {
        await using var place = Place.Make(StorageProvider.Sqlite);
        (await place.OpenAsync()).Dispose();
        await using var other = new SqliteConnection($"Data Source={place.Options.DatabaseFile};Pooling=False");
        await other.OpenAsync(Stop);
        await RunAsync(other, "PRAGMA journal_mode=DELETE; BEGIN EXCLUSIVE;");

        var taken = Task.Run(new DailyBackups(place.Options, new FakeTimeProvider(Noon)).Take, Stop);
        await Task.Delay(TimeSpan.FromMilliseconds(500), Stop);
        taken.IsCompleted.ShouldBeFalse();
        await RunAsync(other, "ROLLBACK;");

        await taken;
        Directory.GetFiles(Path.Combine(place.Options.DataFolder, "backups"), "*.db").ShouldHaveSingleItem();
    }

    [Fact]
    public async Task No_copy_is_kept_longer_than_seven_days()
    {
        await using var place = Place.Make(StorageProvider.Sqlite);
        (await place.OpenAsync()).Dispose();
        var folder = place.Options.DataFolder;
        Directory.CreateDirectory(Path.Combine(folder, "backups"));
        string[] others = ["hipbot.before-my-experiment.db", "backups/hipbot-before-move.db"];
        Array.ForEach(others, name => MakeFile(Path.Combine(folder, name), Noon.AddDays(-70)));
        string[] names = ["hipbot.before-nothing.db", "hipbot.replaced-20260320-120000.db", "hipbot.replaced-20260320-120000.db-wal", "backups/hipbot-20260320.db"];
        foreach (var name in names)
        {
            MakeFile(Path.Combine(folder, name), Noon.AddDays(-7).AddMinutes(-1));
            MakeFile(Path.Combine(folder, name.Replace("20260320", "20260322", StringComparison.Ordinal).Replace("nothing", "20260322120000_Initial", StringComparison.Ordinal)), Noon.AddDays(-6));
        }

        MakeFile(Path.Combine(folder, "mine.db"), Noon.AddDays(-70));

        new DailyBackups(place.Options, new FakeTimeProvider(Noon)).Take();

        names.ShouldAllBe(name => !File.Exists(Path.Combine(folder, name)));
        Directory.GetFiles(folder, "hipbot.*20260322*").Length.ShouldBe(3);
        File.Exists(Path.Combine(folder, "backups", "hipbot-20260322.db")).ShouldBeTrue();
        File.Exists(Path.Combine(folder, "backups", "hipbot-20260328.db")).ShouldBeTrue();
        others.ShouldAllBe(name => File.Exists(Path.Combine(folder, name)));
        File.Exists(Path.Combine(folder, "mine.db")).ShouldBeTrue();
    }

    [Fact]
    public async Task What_was_restored_over_is_kept_from_that_moment_on()
    {
        await using var place = Place.Make(StorageProvider.Sqlite);
        (await place.OpenAsync()).Dispose();
        var backup = Path.Combine(place.Options.DataFolder, "mine.db");
        new DatabaseBackup(place.Options, TimeProvider.System).Write(backup);
        File.SetLastWriteTimeUtc(place.Options.DatabaseFile, Noon.UtcDateTime.AddDays(-30));

        var kept = await new DatabaseBackup(place.Options, new FakeTimeProvider(Noon)).RestoreAsync(backup, Stop);
        new DailyBackups(place.Options, new FakeTimeProvider(Noon.AddDays(6))).Take();

        File.Exists(kept).ShouldBeTrue();
    }

    private static async Task RunAsync(SqliteConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(Stop);
    }

    private static void MakeFile(string path, DateTimeOffset written)
    {
        File.WriteAllText(path, "");
        File.SetLastWriteTimeUtc(path, written.UtcDateTime);
    }
}
