using HipBot.Engine.Chat.Platforms;
using Microsoft.EntityFrameworkCore;

namespace HipBot.Storage.Stores;

/// <summary>What platforms call files, in the database.</summary>
internal sealed class MediaStore(Database database) : IMediaReferences
{
    public async Task<string?> FindAsync(string bot, string hash, CancellationToken cancellationToken)
    {
        await using var context = database.Open();
        return (await context.Media.AsNoTracking().SingleOrDefaultAsync(row => row.Bot == bot && row.Hash == hash, cancellationToken))?.Reference;
    }

    public Task SaveAsync(string bot, string hash, string reference, CancellationToken cancellationToken) => database.WriteAsync(
        context => context.Database.ExecuteSqlAsync(
            $"""INSERT INTO media ("Bot", "Hash", "Reference") VALUES ({bot}, {hash}, {reference}) ON CONFLICT ("Bot", "Hash") DO UPDATE SET "Reference" = excluded."Reference" """,
            cancellationToken),
        cancellationToken);
}
