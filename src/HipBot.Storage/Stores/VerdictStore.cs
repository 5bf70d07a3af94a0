using HipBot.Engine.Walkthroughs;
using Microsoft.EntityFrameworkCore;

namespace HipBot.Storage.Stores;

/// <summary>How hard people found exercises, in the database.</summary>
internal sealed class VerdictStore(Database database) : IExerciseVerdicts
{
    public async Task<ExerciseVerdict?> FindAsync(string person, string exercise, CancellationToken cancellationToken)
    {
        await using var context = database.Open();
        var row = await context.Verdicts.AsNoTracking().SingleOrDefaultAsync(row => row.Person == person && row.Exercise == exercise, cancellationToken);
        return Enum.TryParse<ExerciseVerdict>(row?.Verdict, out var verdict) && Enum.IsDefined(verdict) ? verdict : null;
    }

    public Task SaveAsync(string person, string exercise, ExerciseVerdict verdict, CancellationToken cancellationToken)
    {
        var name = verdict.ToString();
        return database.WriteAsync(
            context => context.Database.ExecuteSqlAsync(
                $"""
                INSERT INTO verdicts ("Person", "Exercise", "Verdict") VALUES ({person}, {exercise}, {name})
                ON CONFLICT ("Person", "Exercise") DO UPDATE SET "Verdict" = excluded."Verdict"
                """,
                cancellationToken),
            cancellationToken);
    }
}
