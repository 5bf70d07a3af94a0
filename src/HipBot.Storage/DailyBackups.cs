using System.Globalization;
using HipBot.Storage.Sqlite;
using Microsoft.Data.Sqlite;

namespace HipBot.Storage;

/// <summary>
/// A backup of each day in the data folder, and the end of those that are old: what a person had removed is in no copy of ours after
/// <see cref="Kept"/>. PostgreSQL is backed up by its operator.
/// </summary>
/// <param name="options">Where the database is.</param>
/// <param name="time">The clock.</param>
public sealed class DailyBackups(StorageOptions options, TimeProvider time)
{
    /// <summary>How long a copy is kept.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(7);

    private string Folder => Path.Combine(options.DataFolder, "backups");

    /// <summary>Writes the backup of the day (in UTC) where there is none yet, and removes the copies that are too old.</summary>
    /// <exception cref="StorageException">The backup cannot be written or an old one not removed; the message says why.</exception>
    public void Take()
    {
        if (options.Provider != StorageProvider.Sqlite || !File.Exists(options.DatabaseFile))
        {
            return;
        }

        try
        {
            RemoveOld();
            Directory.CreateDirectory(Folder);
            var today = Path.Combine(Folder, $"hipbot-{time.GetUtcNow().UtcDateTime.ToString("yyyyMMdd", CultureInfo.InvariantCulture)}.db");
            if (!File.Exists(today))
            {
                SqliteFile.Copy(options.DatabaseFile, today);
            }
        }
        catch (Exception fault) when (fault is SqliteException or IOException or UnauthorizedAccessException)
        {
            throw new StorageException($"The daily backup in {Folder} cannot be kept. See that the folder can be written and the disk is not full.", fault);
        }
    }

    private void RemoveOld()
    {
        var name = Path.GetFileNameWithoutExtension(options.DatabaseFile);
        var oldest = time.GetUtcNow().UtcDateTime - Kept;
        var copies = Directory.EnumerateFiles(options.DataFolder, $"{name}.before-*")
            .Concat(Directory.EnumerateFiles(options.DataFolder, $"{name}.replaced-*"))
            .Concat(Directory.Exists(Folder) ? Directory.EnumerateFiles(Folder, $"{name}-*") : []);
        foreach (var old in copies.Where(file => File.GetLastWriteTimeUtc(file) < oldest).ToList())
        {
            File.Delete(old);
        }
    }
}
