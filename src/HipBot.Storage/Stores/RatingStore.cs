using HipBot.Engine.Answers;
using HipBot.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace HipBot.Storage.Stores;

/// <summary>How often answers helped, in the database. Counting is one statement there, so no two counts are one.</summary>
internal sealed class RatingStore(Database database) : IAnswerRatings
{
    public async Task CountAsync(string id, bool helped, CancellationToken cancellationToken)
    {
        if (await AddOneAsync(id, helped, cancellationToken))
        {
            return;
        }

        try
        {
            await database.WriteAsync(
                context =>
                {
                    context.Ratings.Add(new RatingRow { Id = id });
                    return context.SaveChangesAsync(cancellationToken);
                },
                cancellationToken);
        }
        catch (DbUpdateException) when (!cancellationToken.IsCancellationRequested)
        {
            // Somebody else made the row in between; if not, counting says so.
        }

        if (!await AddOneAsync(id, helped, cancellationToken))
        {
            throw new StorageException($"The table ratings takes no row for \"{id}\".");
        }
    }

    public async Task<AnswerRating> OfAsync(string id, CancellationToken cancellationToken)
    {
        await using var context = database.Open();
        return await context.Ratings.AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, cancellationToken) is { } row
            ? new AnswerRating(row.Helped, row.DidNotHelp)
            : new AnswerRating(0, 0);
    }

    private async Task<bool> AddOneAsync(string id, bool helped, CancellationToken cancellationToken) => await database.WriteAsync(
        context =>
        {
            var rows = context.Ratings.Where(row => row.Id == id);
            return helped
                ? rows.ExecuteUpdateAsync(set => set.SetProperty(row => row.Helped, row => row.Helped + 1), cancellationToken)
                : rows.ExecuteUpdateAsync(set => set.SetProperty(row => row.DidNotHelp, row => row.DidNotHelp + 1), cancellationToken);
        },
        cancellationToken) == 1;
}
