using HipBot.Engine.Answers;
using Microsoft.EntityFrameworkCore;

namespace HipBot.Storage.Stores;

/// <summary>How often answers helped, in the database. Counting is one statement there, so no two counts are one.</summary>
internal sealed class RatingStore(Database database) : IAnswerRatings
{
    public Task CountAsync(string id, bool helped, CancellationToken cancellationToken)
    {
        var (yes, no) = helped ? (1, 0) : (0, 1);
        return database.WriteAsync(
            context => context.Database.ExecuteSqlAsync(
                $"""
                INSERT INTO ratings ("Id", "Helped", "DidNotHelp") VALUES ({id}, {yes}, {no})
                ON CONFLICT ("Id") DO UPDATE SET "Helped" = ratings."Helped" + {yes}, "DidNotHelp" = ratings."DidNotHelp" + {no}
                """,
                cancellationToken),
            cancellationToken);
    }

    public async Task<AnswerRating> OfAsync(string id, CancellationToken cancellationToken)
    {
        await using var context = database.Open();
        return await context.Ratings.AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, cancellationToken) is { } row
            ? new AnswerRating(row.Helped, row.DidNotHelp)
            : new AnswerRating(0, 0);
    }
}
