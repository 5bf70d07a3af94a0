using System.Globalization;
using HipBot.Engine.Moderation;
using HipBot.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace HipBot.Storage.Stores;

/// <summary>The moderators' inbox in the database.</summary>
internal sealed class InboxStore(Database database) : IInbox
{
    private const string DayForm = "yyyy-MM-dd";

    public async Task AddAsync(InboxItem item, CancellationToken cancellationToken)
    {
        try
        {
            await database.WriteAsync(
                context =>
                {
                    context.Inbox.Add(new InboxRow { Id = item.Id, Kind = item.Kind.ToString(), About = item.About, Text = item.Text, Day = item.Day.ToString(DayForm, CultureInfo.InvariantCulture) });
                    return context.SaveChangesAsync(cancellationToken);
                },
                cancellationToken);
        }
        catch (DbUpdateException) when (!cancellationToken.IsCancellationRequested)
        {
            await using var again = database.Open();
            if (!await again.Inbox.AnyAsync(row => row.Id == item.Id, cancellationToken))
            {
                throw;
            }
        }
    }

    public async Task<IReadOnlyList<InboxItem>> NewestAsync(int most, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        await using var context = database.Open();
        var rows = await context.Inbox.AsNoTracking().OrderByDescending(row => row.Number).Take(most).ToListAsync(cancellationToken);
        return [.. rows.Select(Read)];
    }

    private static InboxItem Read(InboxRow row) =>
        Enum.TryParse<InboxKind>(row.Kind, out var kind) && Enum.IsDefined(kind) && DateOnly.TryParseExact(row.Day, DayForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? new InboxItem(row.Id, kind, row.About, row.Text, day)
            : throw new StorageException($"The row {row.Number} of the table inbox cannot be read: its kind or day is none. Restore a backup, or remove the row.");
}
