using System.Globalization;
using HipBot.Storage.Sqlite;
using Microsoft.Data.Sqlite;

namespace HipBot.Storage;

/// <summary>Copies the database to a file, and takes it back from one.</summary>
/// <param name="options">Where the database is.</param>
/// <param name="time">The clock.</param>
public sealed class DatabaseBackup(StorageOptions options, TimeProvider time)
{
    /// <summary>Writes a backup, while the bot may run. The file is whole or not there.</summary>
    /// <exception cref="StorageException">It cannot be written; the message says why.</exception>
    public void Write(string file)
    {
        RequireSqlite("pg_dump -Fc -f FILE DATABASE");
        if (!File.Exists(options.DatabaseFile))
        {
            throw new StorageException($"There is no database {options.DatabaseFile} yet. Start HipBot once, or set Storage:DataFolder to the folder it is in.");
        }

        if (SqliteFile.PartsOf(options.DatabaseFile).Append(DatabaseLock.FileIn(options.DataFolder)).Any(part => Path.GetFullPath(part) == Path.GetFullPath(file)))
        {
            throw new StorageException($"{file} is the database itself or a part of it. Name another file for the backup.");
        }

        try
        {
            SqliteFile.Copy(options.DatabaseFile, file);
        }
        catch (Exception fault) when (fault is SqliteException or IOException or UnauthorizedAccessException)
        {
            SqliteFile.RemoveHalf(file);
            throw new StorageException($"The backup {file} cannot be written. See that its folder is there, can be written, and the disk is not full.", fault);
        }
    }

    /// <summary>Takes the database from a backup. The present one is kept beside it under a dated name.</summary>
    /// <returns>Where the present one is kept; null where there was none.</returns>
    /// <exception cref="StorageException">The file is no backup, is damaged or newer, or the bot runs.</exception>
    public async Task<string?> RestoreAsync(string file, CancellationToken cancellationToken)
    {
        RequireSqlite("pg_restore --clean -d DATABASE FILE");
        if (!File.Exists(file))
        {
            throw new StorageException($"There is no file {file}.");
        }

        // A copy is looked at, so that the backup itself stays as it is.
        var copy = $"{options.DatabaseFile}.restoring";
        try
        {
            Directory.CreateDirectory(options.DataFolder);
            using var alone = DatabaseLock.TakeAlone(options.DataFolder)
                ?? throw new StorageException($"HipBot is running on {options.DataFolder}. Stop it first, then restore.");
            SqliteFile.Copy(file, copy);
            if ((await SqliteFile.StateOfAsync(copy, cancellationToken)).Last == MigrationState.None)
            {
                throw new StorageException($"{file} is no backup of HipBot. Nothing was changed.");
            }

            return Replace(copy);
        }
        catch (Exception fault) when (fault is SqliteException or IOException or UnauthorizedAccessException)
        {
            throw new StorageException($"{file} cannot be restored: it is no backup, or {options.DataFolder} cannot be written. Nothing was changed.", fault);
        }
        finally
        {
            SqliteFile.Remove(copy);
        }
    }

    private string? Replace(string copy)
    {
        // The present database is kept as it lies there: it may be the damaged one that is restored over.
        var now = time.GetUtcNow();
        var kept = File.Exists(options.DatabaseFile)
            ? Path.ChangeExtension(options.DatabaseFile, $".replaced-{now.UtcDateTime.ToString("yyyyMMdd-HHmmss", CultureInfo.InvariantCulture)}.db")
            : null;
        if (kept is not null)
        {
            SqliteFile.Keep(options.DatabaseFile, kept, now);
        }

        SqliteFile.Replace(options.DatabaseFile, copy);
        return kept;
    }

    private void RequireSqlite(string instead)
    {
        if (options.Provider != StorageProvider.Sqlite)
        {
            throw new StorageException($"For PostgreSQL, use its own tools: {instead}");
        }
    }
}
