using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace HipBot.Storage;

/// <summary>Which migrations a database has.</summary>
/// <param name="Last">The last one; <see cref="None"/> where it has none.</param>
/// <param name="IsUpToDate">Whether it has all that this program knows.</param>
internal sealed record MigrationState(string Last, bool IsUpToDate)
{
    /// <summary>What <see cref="Last"/> is where there is no migration.</summary>
    public const string None = "nothing";

    /// <summary>Reads the state.</summary>
    /// <param name="database">The database.</param>
    /// <param name="name">What it is called in messages.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="StorageException">It was written by a newer program.</exception>
    public static async Task<MigrationState> OfAsync(DatabaseFacade database, string name, CancellationToken cancellationToken)
    {
        var known = database.GetMigrations().ToList();
        var applied = (await database.GetAppliedMigrationsAsync(cancellationToken)).ToList();
        if (applied.Except(known, StringComparer.Ordinal).FirstOrDefault() is { } newer)
        {
            throw new StorageException($"The database {name} was written by a newer HipBot (it has {newer}). Install that version again, or restore a backup of this one: hipbot storage restore FILE");
        }

        return new MigrationState(applied.LastOrDefault() ?? None, applied.Count == known.Count);
    }
}
