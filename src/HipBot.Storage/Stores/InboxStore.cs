using System.Globalization;
using HipBot.Engine.Moderation;
using HipBot.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace HipBot.Storage.Stores;

/// <summary>The moderators' inbox in the database.</summary>
internal sealed class InboxStore(Database database) : IInbox
{
    private const string DayForm = "yyyy-MM-dd";

    public Task AddAsync(InboxItem item, CancellationToken cancellationToken)
    {
        var (kind, day) = (item.Kind.ToString(), item.Day.ToString(DayForm, CultureInfo.InvariantCulture));
        return database.WriteAsync(
            context => context.Database.ExecuteSqlAsync(
                $"""
                INSERT INTO inbox ("Id", "Kind", "About", "Text", "Day") VALUES ({item.Id}, {kind}, {item.About}, {item.Text}, {day})
                ON CONFLICT ("Id") DO NOTHING
                """,
                cancellationToken),
            cancellationToken);
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
