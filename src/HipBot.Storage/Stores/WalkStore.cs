using HipBot.Engine.Walkthroughs;
using Microsoft.EntityFrameworkCore;

namespace HipBot.Storage.Stores;

/// <summary>The running walks in the database.</summary>
internal sealed class WalkStore(Database database) : IWalks
{
    public async Task<Walk?> FindAsync(string person, string chat, CancellationToken cancellationToken)
    {
        await using var context = database.Open();
        return await context.Walks.AsNoTracking().SingleOrDefaultAsync(row => row.Person == person && row.Chat == chat, cancellationToken) is { } row
            ? new Walk(row.Person, row.Chat, row.Tag, row.Subject, row.Swaps, Math.Max(0, row.Step), row.Stamp, DateTimeOffset.FromUnixTimeMilliseconds(row.Touched), row.Version)
            : null;
    }

    public Task BeginAsync(Walk walk, CancellationToken cancellationToken)
    {
        var touched = walk.Touched.ToUnixTimeMilliseconds();
        return database.WriteAsync(
            context => context.Database.ExecuteSqlAsync(
                $"""
                INSERT INTO walks ("Person", "Chat", "Tag", "Subject", "Swaps", "Step", "Stamp", "Touched", "Version")
                VALUES ({walk.Person}, {walk.Chat}, {walk.Tag}, {walk.Subject}, {walk.Swaps}, {walk.Step}, {walk.Stamp}, {touched}, {walk.Version})
                ON CONFLICT ("Person", "Chat") DO UPDATE
                SET "Tag" = excluded."Tag", "Subject" = excluded."Subject", "Swaps" = excluded."Swaps", "Step" = excluded."Step",
                    "Stamp" = excluded."Stamp", "Touched" = excluded."Touched", "Version" = excluded."Version"
                """,
                cancellationToken),
            cancellationToken);
    }

    public async Task<bool> GoOnAsync(Walk walk, CancellationToken cancellationToken)
    {
        var (touched, before) = (walk.Touched.ToUnixTimeMilliseconds(), walk.Version - 1);
        return await database.WriteAsync(
            context => context.Database.ExecuteSqlAsync(
                $"""
                UPDATE walks
                SET "Subject" = {walk.Subject}, "Swaps" = {walk.Swaps}, "Step" = {walk.Step}, "Stamp" = {walk.Stamp}, "Touched" = {touched}, "Version" = {walk.Version}
                WHERE "Person" = {walk.Person} AND "Chat" = {walk.Chat} AND "Tag" = {walk.Tag} AND "Version" = {before}
                """,
                cancellationToken),
            cancellationToken) == 1;
    }

    public Task EndAsync(string person, string chat, CancellationToken cancellationToken) => database.WriteAsync(
        context => context.Walks.Where(row => row.Person == person && row.Chat == chat).ExecuteDeleteAsync(cancellationToken), cancellationToken);

    public Task ForgetAsync(DateTimeOffset since, CancellationToken cancellationToken)
    {
        var oldest = since.ToUnixTimeMilliseconds();
        return database.WriteAsync(context => context.Walks.Where(row => row.Touched < oldest).ExecuteDeleteAsync(cancellationToken), cancellationToken);
    }
}
