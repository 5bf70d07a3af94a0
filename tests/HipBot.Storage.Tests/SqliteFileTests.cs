using HipBot.Engine.Moderation;
using HipBot.Storage.Sqlite;
using HipBot.Storage.Stores;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;

namespace HipBot.Storage.Tests;

/// <summary>What happens to the file: old, half made, damaged, locked, full of dust.</summary>
public sealed class SqliteFileTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_old_file_is_brought_up_to_date_on_a_copy_and_kept()
    {
        await using var place = Place.Make(StorageProvider.Sqlite);
        await MakeOldAsync(place);

        using var database = await place.OpenAsync();

        (await new InboxStore(database).NewestAsync(1, Stop)).ShouldBeEmpty();
        File.Exists(Path.Combine(place.Options.DataFolder, "hipbot.before-nothing.db")).ShouldBeTrue();
        await using var context = database.Open();
        (await context.Database.SqlQueryRaw<int>("SELECT count(*) AS Value FROM dust").SingleAsync(Stop)).ShouldBe(1);
    }

    [Fact]
    public async Task A_migration_that_fails_leaves_the_old_file_as_it_was()
    {
        await using var place = Place.Make(StorageProvider.Sqlite);
        await MakeOldAsync(place, "CREATE TABLE inbox (a TEXT)");
        var before = await File.ReadAllBytesAsync(place.Options.DatabaseFile, Stop);

        (await Should.ThrowAsync<StorageException>(place.OpenAsync)).Message.ShouldNotContain("\n");

        (await File.ReadAllBytesAsync(place.Options.DatabaseFile, Stop)).ShouldBe(before);
    }

    [Fact]
    public async Task What_a_killed_migration_left_is_cleared_away()
    {
        await using var place = Place.Make(StorageProvider.Sqlite);
        await MakeOldAsync(place, "CREATE TABLE __EFMigrationsLock (Id INTEGER PRIMARY KEY, Timestamp TEXT NOT NULL); INSERT INTO __EFMigrationsLock VALUES (1, '2026-11-25')");
        await File.WriteAllTextAsync(place.Options.DatabaseFile + ".migrating", "half", Stop);
        await File.WriteAllTextAsync(place.Options.DatabaseFile + ".migrating-wal", "half", Stop);

        using var database = await place.OpenAsync().WaitAsync(TimeSpan.FromSeconds(20), Stop);

        (await new InboxStore(database).NewestAsync(1, Stop)).ShouldBeEmpty();
        File.Exists(place.Options.DatabaseFile + ".migrating").ShouldBeFalse();
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_named_with_the_mend()
    {
        await using var place = Place.Make(StorageProvider.Sqlite);
        await File.WriteAllTextAsync(place.Options.DatabaseFile, new string('x', 5_000), Stop);

        var fault = await Should.ThrowAsync<StorageException>(place.OpenAsync);

        fault.Message.ShouldContain("is no database");
        fault.Message.ShouldNotContain("\n");
    }

    [Fact]
    public async Task A_folder_that_cannot_be_made_is_named_with_the_mend()
    {
        await using var place = Place.Make(StorageProvider.Sqlite);
        var file = Path.Combine(place.Options.DataFolder, "file");
        await File.WriteAllTextAsync(file, "", Stop);

        var fault = await Should.ThrowAsync<StorageException>(() => Database.OpenAsync(new StorageOptions(StorageProvider.Sqlite, Path.Combine(file, "data")), TimeProvider.System, Stop));

        fault.Message.ShouldContain(file);
        fault.Message.ShouldNotContain("\n");
    }

    [Fact]
    public async Task A_backup_that_is_written_while_the_bot_writes_can_be_restored()
    {
        await using var place = Place.Make(StorageProvider.Sqlite);
        var backup = new DatabaseBackup(place.Options, new FakeTimeProvider());
        var file = Path.Combine(place.Options.DataFolder, "backup.db");
        using (var database = await place.OpenAsync())
        {
            var writing = Parallel.ForEachAsync(Enumerable.Range(0, 100), Stop, async (_, token) =>
                await new InboxStore(database).AddAsync(new InboxItem(Guid.NewGuid(), InboxKind.Report, null, "during", default), token));
            backup.Write(file);
            await writing;
            (await Should.ThrowAsync<StorageException>(() => backup.RestoreAsync(file, Stop))).Message.ShouldContain("is running");
        }

        var kept = await backup.RestoreAsync(file, Stop);

        SqliteFile.IsWhole(file).ShouldBeTrue();
        SqliteFile.IsWhole(kept!).ShouldBeTrue();
        using var again = await place.OpenAsync();
        (await new InboxStore(again).NewestAsync(1_000, Stop)).Count.ShouldBeLessThanOrEqualTo(100);
    }

    [Theory]
    [InlineData("no database at all, only text that is long enough to be looked at as a page of one")]
    [InlineData("")]
    public async Task What_is_no_backup_is_not_restored(string content)
    {
        await using var place = Place.Make(StorageProvider.Sqlite);
        using (await place.OpenAsync())
        {
        }

        var file = Path.Combine(place.Options.DataFolder, "backup.db");
        await File.WriteAllTextAsync(file, content, Stop);

        await Should.ThrowAsync<StorageException>(() => new DatabaseBackup(place.Options, TimeProvider.System).RestoreAsync(file, Stop));

        Directory.GetFiles(place.Options.DataFolder).Select(Path.GetFileName).ShouldBe(["backup.db", "hipbot.db", "hipbot.lock"], ignoreOrder: true);
        using var database = await place.OpenAsync();
        (await new InboxStore(database).NewestAsync(1, Stop)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_backup_of_a_newer_program_is_not_restored()
    {
        await using var place = Place.Make(StorageProvider.Sqlite);
        var file = Path.Combine(place.Options.DataFolder, "backup.db");
        using (var database = await place.OpenAsync())
        {
            await using var context = database.Open();
            await context.Database.ExecuteSqlRawAsync("INSERT INTO __EFMigrationsHistory VALUES ('29990101000000_Later', '99')", Stop);
            new DatabaseBackup(place.Options, TimeProvider.System).Write(file);
        }

        (await Should.ThrowAsync<StorageException>(() => new DatabaseBackup(place.Options, TimeProvider.System).RestoreAsync(file, Stop))).Message.ShouldContain("newer");
        Directory.GetFiles(place.Options.DataFolder, "*.restoring*").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_backup_is_restored_over_a_database_that_is_damaged_and_that_one_is_kept()
    {
        await using var place = Place.Make(StorageProvider.Sqlite);
        var backup = new DatabaseBackup(place.Options, new FakeTimeProvider());
        var file = Path.Combine(place.Options.DataFolder, "backup.db");
        using (var database = await place.OpenAsync())
        {
            await new InboxStore(database).AddAsync(new InboxItem(Guid.NewGuid(), InboxKind.Report, null, "kept", default), Stop);
            backup.Write(file);
        }

        SqliteConnection.ClearAllPools();
        var garbage = new string('x', 9_000);
        await File.WriteAllTextAsync(place.Options.DatabaseFile, garbage, Stop);
        await File.WriteAllTextAsync(place.Options.DatabaseFile + "-wal", garbage, Stop);

        var kept = await backup.RestoreAsync(file, Stop);

        (await File.ReadAllTextAsync(kept!, Stop)).ShouldBe(garbage);
        using var again = await place.OpenAsync();
        (await new InboxStore(again).NewestAsync(1, Stop)).ShouldHaveSingleItem().Text.ShouldBe("kept");
    }

    [Fact]
    public async Task A_backup_of_a_damaged_database_leaves_the_earlier_good_one()
    {
        await using var place = Place.Make(StorageProvider.Sqlite);
        var backup = new DatabaseBackup(place.Options, TimeProvider.System);
        var file = Path.Combine(place.Options.DataFolder, "backup.db");
        using (await place.OpenAsync())
        {
            backup.Write(file);
        }

        SqliteConnection.ClearAllPools();
        var good = await File.ReadAllBytesAsync(file, Stop);
        await using (var database = File.OpenWrite(place.Options.DatabaseFile))
        {
            // A page of the schema's tables, not the first one, by which SQLite knows its files.
            database.Position = 4_096;
            await database.WriteAsync(new byte[8_192], Stop);
        }

        Should.Throw<StorageException>(() => backup.Write(file)).Message.ShouldContain("damaged");

        (await File.ReadAllBytesAsync(file, Stop)).ShouldBe(good);
    }

    [Fact]
    public async Task A_backup_is_never_written_onto_the_database_itself()
    {
        await using var place = Place.Make(StorageProvider.Sqlite);
        using var database = await place.OpenAsync();

        Should.Throw<StorageException>(() => new DatabaseBackup(place.Options, TimeProvider.System).Write(Path.Combine(place.Options.DataFolder, ".", "hipbot.db")))
            .Message.ShouldContain("is the database itself");
    }

    [Fact]
    public async Task The_database_of_another_program_is_left_alone()
    {
        await using var place = Place.Make(StorageProvider.Sqlite);
        await MakeOldAsync(place, "DROP TABLE __EFMigrationsHistory");
        var before = await File.ReadAllBytesAsync(place.Options.DatabaseFile, Stop);

        (await Should.ThrowAsync<StorageException>(place.OpenAsync)).Message.ShouldContain("another program");

        (await File.ReadAllBytesAsync(place.Options.DatabaseFile, Stop)).ShouldBe(before);
    }

    [Fact]
    public async Task A_look_changes_nothing()
    {
        await using var place = Place.Make(StorageProvider.Sqlite);
        (await Database.LookAsync(place.Options, Stop)).ShouldBe(DatabaseLook.None);
        Directory.GetFileSystemEntries(place.Options.DataFolder).ShouldBeEmpty();
        await File.WriteAllBytesAsync(place.Options.DatabaseFile, [], Stop);
        (await Database.LookAsync(place.Options, Stop)).ShouldBe(DatabaseLook.None);
        File.Delete(place.Options.DatabaseFile);
        await MakeOldAsync(place);
        var before = await File.ReadAllBytesAsync(place.Options.DatabaseFile, Stop);

        (await Database.LookAsync(place.Options, Stop)).ShouldBe(DatabaseLook.Old);

        (await File.ReadAllBytesAsync(place.Options.DatabaseFile, Stop)).ShouldBe(before);
        (await place.OpenAsync()).Dispose();
        (await Database.LookAsync(place.Options, Stop)).ShouldBe(DatabaseLook.UpToDate);
    }

    [Fact]
    public async Task A_look_finds_damage_within_the_file()
    {
        await using var place = Place.Make(StorageProvider.Sqlite);
        (await place.OpenAsync()).Dispose();
        SqliteConnection.ClearAllPools();
        new DatabaseBackup(place.Options, TimeProvider.System).Write(place.Options.DatabaseFile + "2");
        await using (var file = File.OpenWrite(place.Options.DatabaseFile))
        {
            file.Position = 3 * 4096;
            await file.WriteAsync(new byte[4096].Select((_, index) => (byte)(index * 31)).ToArray(), Stop);
        }

        (await Should.ThrowAsync<StorageException>(() => Database.LookAsync(place.Options, Stop))).Message.ShouldContain("restore");
    }

    [Fact]
    public async Task A_look_finds_a_folder_that_is_a_file_and_a_file_that_is_a_folder()
    {
        await using var place = Place.Make(StorageProvider.Sqlite);
        var file = Path.Combine(place.Options.DataFolder, "file");
        await File.WriteAllTextAsync(file, "x", Stop);
        (await Should.ThrowAsync<StorageException>(() => Database.LookAsync(place.Options with { DataFolder = file }, Stop))).Message.ShouldContain("is a file");

        Directory.CreateDirectory(place.Options.DatabaseFile);
        (await Should.ThrowAsync<StorageException>(() => Database.LookAsync(place.Options, Stop))).Message.ShouldContain("is a folder");
    }

    [Theory]
    [InlineData("hipbot.db-wal")]
    [InlineData("hipbot.lock")]
    public async Task A_backup_is_never_written_onto_a_part_of_the_database(string part)
    {
        await using var place = Place.Make(StorageProvider.Sqlite);
        using var database = await place.OpenAsync();

        Should.Throw<StorageException>(() => new DatabaseBackup(place.Options, TimeProvider.System).Write(Path.Combine(place.Options.DataFolder, part))).Message.ShouldContain("itself");
    }

    private static async Task MakeOldAsync(Place place, string sql = "")
    {
        await using (var connection = new SqliteConnection(SqliteFile.ConnectionOf(place.Options.DatabaseFile, pooled: false)))
        {
            await connection.OpenAsync(Stop);
            await using var command = connection.CreateCommand();
            command.CommandText = $"PRAGMA journal_mode=DELETE; CREATE TABLE __EFMigrationsHistory (MigrationId TEXT PRIMARY KEY, ProductVersion TEXT NOT NULL); CREATE TABLE dust (a TEXT); INSERT INTO dust VALUES ('kept'); {sql};";
            await command.ExecuteNonQueryAsync(Stop);
        }
    }
}
