using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace HipBot.Storage.Sqlite;

/// <summary>A database file: how it is copied, moved and brought up to date, so that a kill at any moment leaves the old or the new one whole.</summary>
internal static class SqliteFile
{
    private const int Error = 10;
    private const int Damaged = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int NotADatabase = 26;

    /// <summary>In seconds.</summary>
    private const int LongestWait = 4;

    private static readonly string[] Journals = ["-wal", "-shm", "-journal"];

    /// <summary>The connection of a file. A busy file is waited for, though not longer than a stop may take.</summary>
    public static string ConnectionOf(string file, SqliteOpenMode mode = SqliteOpenMode.ReadWriteCreate, bool pooled = true) =>
        new SqliteConnectionStringBuilder { DataSource = file, Mode = mode, Pooling = pooled, DefaultTimeout = LongestWait }.ToString();

    /// <summary>Brings a file up to date, on a copy which is swapped in when all of it succeeded. The old file is kept beside it.</summary>
    public static async Task MigrateAsync(string file, CancellationToken cancellationToken)
    {
        var copy = $"{file}.migrating";
        Remove(copy);
        string? before = null;
        if (File.Exists(file))
        {
            var state = await StateOfAsync(file, cancellationToken);
            if (state.IsUpToDate)
            {
                return;
            }

            if (state.Last == MigrationState.None && IsOfSomethingElse(file))
            {
                throw new StorageException($"The database {file} is that of another program. Move it away, or set Storage:DataFolder to another folder.");
            }

            before = state.Last;
            Copy(file, copy);
        }

        try
        {
            await MigrateInPlaceAsync(copy, cancellationToken);
        }
        catch
        {
            // It may be that the disk is full: what is half done takes no room from the rest.
            SqliteConnection.ClearAllPools();
            Remove(copy);
            throw;
        }

        if (before is not null)
        {
            Copy(file, Path.ChangeExtension(file, $".before-{before}.db"));
            Run(file, "PRAGMA journal_mode=DELETE;");
        }

        File.Move(copy, file, overwrite: true);
    }

    /// <summary>What a process had claimed that was killed need not wait for the end of its claim where no other process uses the file.</summary>
    public static void EndClaims(string file) => Run(file, "UPDATE deliveries SET \"NextUtc\" = \"DueUtc\", \"Claim\" = NULL WHERE \"State\" = 0 AND \"Claim\" IS NOT NULL;");

    /// <summary>Looks at a file, and changes nothing.</summary>
    /// <exception cref="StorageException">It cannot be used; the message says why.</exception>
    public static async Task<DatabaseLook> LookAsync(string file, CancellationToken cancellationToken)
    {
        if (Directory.Exists(file))
        {
            throw new StorageException($"{file} is a folder. Move it away.");
        }

        if (!File.Exists(file) || new FileInfo(file).Length == 0)
        {
            return DatabaseLook.None;
        }

        try
        {
            if (!IsWhole(file))
            {
                throw new StorageException($"The database {file} is damaged. Restore a backup: hipbot storage restore FILE");
            }

            await using var context = new SqliteContext(SqliteContext.OptionsOf(file, SqliteOpenMode.ReadOnly));
            var state = await MigrationState.OfAsync(context.Database, file, cancellationToken);
            return state.IsUpToDate ? DatabaseLook.UpToDate : DatabaseLook.Old;
        }
        catch (SqliteException fault)
        {
            throw WhyNot(file, fault);
        }
        finally
        {
            SqliteConnection.ClearAllPools();
        }
    }

    /// <summary>What stands in a file.</summary>
    /// <exception cref="StorageException">It is no database of HipBot, or that of a newer one.</exception>
    public static async Task<MigrationState> StateOfAsync(string file, CancellationToken cancellationToken)
    {
        await using var context = new SqliteContext(SqliteContext.OptionsOf(file));
        try
        {
            return await MigrationState.OfAsync(context.Database, file, cancellationToken);
        }
        finally
        {
            SqliteConnection.ClearAllPools();
        }
    }

    /// <summary>Keeps a file as it is, damaged or not, with the journals that belong to it.</summary>
    /// <param name="file">The file.</param>
    /// <param name="under">What the copy is called.</param>
    /// <param name="since">From when the copy is; a copy would bear the time of the last write.</param>
    public static void Keep(string file, string under, DateTimeOffset since)
    {
        foreach (var part in Journals.Prepend("").Where(part => File.Exists(file + part)))
        {
            File.Copy(file + part, under + part, overwrite: true);
            File.SetLastWriteTimeUtc(under + part, since.UtcDateTime);
        }
    }

    /// <summary>Puts a whole file in the place of another, whose journals must not meet it.</summary>
    public static void Replace(string file, string with)
    {
        foreach (var journal in Journals)
        {
            File.Delete(file + journal);
        }

        File.Move(with, file, overwrite: true);
    }

    /// <summary>A file and the journals that may lie beside it.</summary>
    public static IEnumerable<string> PartsOf(string file) => Journals.Prepend("").Select(part => file + part);

    /// <summary>Removes what a copy that failed has left.</summary>
    public static void RemoveHalf(string file)
    {
        foreach (var part in PartsOf($"{file}.half"))
        {
            try
            {
                File.Delete(part);
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                // The fault that led here is told, not this one.
            }
        }
    }

    /// <summary>Removes a file and what belongs to it.</summary>
    public static void Remove(string file)
    {
        foreach (var part in Journals.Append("").Append(".half"))
        {
            File.Delete(file + part);
        }
    }

    /// <summary>Copies a database, also one that is written to, onto a whole file of its own.</summary>
    public static void Copy(string from, string to)
    {
        var half = $"{to}.half";
        Remove(half);
        using (var source = new SqliteConnection(ConnectionOf(from, SqliteOpenMode.ReadOnly, pooled: false)))
        using (var target = new SqliteConnection(ConnectionOf(half, pooled: false)))
        {
            source.Open();
            target.Open();
            foreach (var connection in new[] { source, target })
            {
                // Commands wait for a busy file; a backup does only where SQLite itself is told to.
                using var wait = connection.CreateCommand();
                wait.CommandText = $"PRAGMA busy_timeout = {LongestWait * 1000};";
                wait.ExecuteNonQuery();
            }

            source.BackupDatabase(target);
        }

        Run(half, "PRAGMA journal_mode=DELETE;");
        if (!IsWhole(half))
        {
            // What stands under the name already may be the last good copy, so it stays.
            Remove(half);
            throw new StorageException($"The database {from} is damaged, so it was not copied. Restore an earlier backup: hipbot storage restore FILE");
        }

        File.Move(half, to, overwrite: true);
    }

    /// <summary>Whether every page of a file is sound.</summary>
    public static bool IsWhole(string file) => Ask(file, "PRAGMA integrity_check;") is "ok";

    /// <summary>What went wrong with a file, in one line.</summary>
    public static StorageException WhyNot(string file, Exception fault) => new(
        fault switch
        {
            StorageException known => known.Message,
            SqliteException { SqliteErrorCode: NotADatabase } => $"The file {file} is no database. Move it away, or restore a backup: hipbot storage restore FILE",
            SqliteException { SqliteErrorCode: Damaged } => $"The database {file} is damaged. Restore a backup: hipbot storage restore FILE",
            SqliteException { SqliteErrorCode: Error or CannotOpen } => $"The database {file} cannot be read or written (SQLite error {((SqliteException)fault).SqliteErrorCode}). See that this user may use its folder, and that the disk is neither full nor failing.",
            SqliteException { SqliteErrorCode: Full } => $"The disk of {file} is full. Make room, and start again; nothing was lost.",
            SqliteException sqlite => $"The database {file} cannot be opened (SQLite error {sqlite.SqliteErrorCode}). See that this user may read and write the file and its folder.",
            UnauthorizedAccessException => $"This user may not write to {Path.GetDirectoryName(file)}. Give it the right to, or set Storage:DataFolder to another folder.",
            _ => $"The database {file} cannot be used ({fault.GetBaseException().GetType().Name}). See that its folder can be written and the disk is not full.",
        },
        fault);

    private static async Task MigrateInPlaceAsync(string file, CancellationToken cancellationToken)
    {
        await using (var context = new SqliteContext(SqliteContext.OptionsOf(file)))
        {
            await RemoveStaleLockAsync(context.Database, cancellationToken);
            await context.Database.MigrateAsync(cancellationToken);
        }

        SqliteConnection.ClearAllPools();
        if (!IsWhole(file))
        {
            throw new StorageException($"The database was damaged while it was brought up to date; the old one stays in use. Look for a failing disk.");
        }

        // One file, without a journal beside it, can be moved in one step.
        Run(file, "PRAGMA journal_mode=DELETE;");
    }

    /// <summary>A process that was killed while it migrated leaves its lock; this file is ours alone, so nobody holds it.</summary>
    private static async Task RemoveStaleLockAsync(DatabaseFacade database, CancellationToken cancellationToken)
    {
        var exists = await database.SqlQueryRaw<int>("SELECT count(*) AS Value FROM sqlite_master WHERE name = '__EFMigrationsLock'").SingleAsync(cancellationToken);
        if (exists > 0)
        {
            await database.ExecuteSqlRawAsync("DELETE FROM __EFMigrationsLock", cancellationToken);
        }
    }

    private static bool IsOfSomethingElse(string file) => Ask(
        file, "SELECT count(*) > 0 AND sum(name = '__EFMigrationsHistory') = 0 FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%';") is 1L;

    private static void Run(string file, string sql) => Ask(file, sql, SqliteOpenMode.ReadWriteCreate);

    private static object? Ask(string file, string sql, SqliteOpenMode mode = SqliteOpenMode.ReadOnly)
    {
        using var connection = new SqliteConnection(ConnectionOf(file, mode, pooled: false));
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
}
