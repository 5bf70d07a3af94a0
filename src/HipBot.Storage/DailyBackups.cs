using System.Globalization;
using System.Text.RegularExpressions;
using HipBot.Storage.Sqlite;
using Microsoft.Data.Sqlite;

namespace HipBot.Storage;

/// <summary>
/// A backup of each day in the data folder, and the end of those that are old: what a person had removed is in no copy of ours after
/// <see cref="Kept"/>. PostgreSQL is backed up by its operator.
/// </summary>
/// <param name="options">Where the database is.</param>
/// <param name="time">The clock.</param>
public sealed partial class DailyBackups(StorageOptions options, TimeProvider time)
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
        var oldest = time.GetUtcNow().UtcDateTime - Kept;
        var copies = Directory.EnumerateFiles(options.DataFolder).Where(file => Copy().IsMatch(Path.GetFileName(file)))
            .Concat(Directory.Exists(Folder) ? Directory.EnumerateFiles(Folder).Where(file => OfDay().IsMatch(Path.GetFileName(file))) : []);
        foreach (var old in copies.Where(file => File.GetLastWriteTimeUtc(file) < oldest).ToList())
        {
            File.Delete(old);
        }
    }

    // Nothing but what HipBot itself names so: a copy that somebody made by hand is theirs.
    [GeneratedRegex(@"^hipbot\.(before-(nothing|[0-9]{14}_[A-Za-z0-9]+)\.db|replaced-[0-9]{8}-[0-9]{6}\.db(-wal|-shm|-journal)?)\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Copy();

    [GeneratedRegex(@"^hipbot-[0-9]{8}\.db\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OfDay();
}
