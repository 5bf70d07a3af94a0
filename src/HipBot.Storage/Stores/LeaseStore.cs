using HipBot.Engine.Chat.Platforms;
using Microsoft.EntityFrameworkCore;

namespace HipBot.Storage.Stores;

/// <summary>Leases in the database. One statement decides, so no two hold the same.</summary>
internal sealed class LeaseStore(Database database) : ILeases
{
    public async Task<bool> TakeAsync(string name, string holder, DateTimeOffset now, DateTimeOffset until, CancellationToken cancellationToken)
    {
        var (at, end) = (now.ToUnixTimeMilliseconds(), until.ToUnixTimeMilliseconds());
        return await database.WriteAsync(
            context => context.Database.ExecuteSqlAsync(
                $"""
                INSERT INTO leases ("Name", "Holder", "UntilUtc") VALUES ({name}, {holder}, {end})
                ON CONFLICT ("Name") DO UPDATE SET "Holder" = excluded."Holder", "UntilUtc" = excluded."UntilUtc"
                WHERE leases."Holder" = excluded."Holder" OR leases."UntilUtc" <= {at}
                """,
                cancellationToken),
            cancellationToken) == 1;
    }

    public Task ReleaseAsync(string name, string holder, CancellationToken cancellationToken) => database.WriteAsync(
        context => context.Leases.Where(row => row.Name == name && row.Holder == holder).ExecuteDeleteAsync(cancellationToken), cancellationToken);
}
