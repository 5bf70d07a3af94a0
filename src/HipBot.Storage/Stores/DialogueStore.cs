using System.Text.Json;
using HipBot.Engine.Chat.Forms;
using Microsoft.EntityFrameworkCore;

namespace HipBot.Storage.Stores;

/// <summary>The running form dialogues in the database.</summary>
internal sealed class DialogueStore(Database database) : IFormDialogues
{
    public async Task<FormDialogue?> FindAsync(string person, string chat, CancellationToken cancellationToken)
    {
        await using var context = database.Open();
        return await context.Dialogues.AsNoTracking().SingleOrDefaultAsync(row => row.Person == person && row.Chat == chat, cancellationToken) is { } row
            && ReadFields(row.Filled) is { } filled
            ? new FormDialogue(row.Person, row.Chat, row.Form, filled, DateTimeOffset.FromUnixTimeMilliseconds(row.Since))
            : null;
    }

    public Task SaveAsync(FormDialogue dialogue, CancellationToken cancellationToken)
    {
        var (filled, since) = (JsonSerializer.Serialize(dialogue.Filled), dialogue.Since.ToUnixTimeMilliseconds());
        return database.WriteAsync(
            context => context.Database.ExecuteSqlAsync(
                $"""
                INSERT INTO dialogues ("Person", "Chat", "Form", "Filled", "Since", "Version")
                VALUES ({dialogue.Person}, {dialogue.Chat}, {dialogue.Form}, {filled}, {since}, 0)
                ON CONFLICT ("Person", "Chat") DO UPDATE
                SET "Form" = excluded."Form", "Filled" = excluded."Filled", "Since" = excluded."Since", "Version" = dialogues."Version" + 1
                """,
                cancellationToken),
            cancellationToken);
    }

    public Task EndAsync(string person, string chat, CancellationToken cancellationToken) => database.WriteAsync(
        context => context.Dialogues.Where(row => row.Person == person && row.Chat == chat).ExecuteDeleteAsync(cancellationToken), cancellationToken);

    public Task ForgetAsync(DateTimeOffset since, CancellationToken cancellationToken)
    {
        var oldest = since.ToUnixTimeMilliseconds();
        return database.WriteAsync(context => context.Dialogues.Where(row => row.Since < oldest).ExecuteDeleteAsync(cancellationToken), cancellationToken);
    }

    /// <summary>A form that cannot be read is as one that was never opened: the person opens it again.</summary>
    private static Dictionary<string, string>? ReadFields(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<Dictionary<string, string?>>(json)?.Where(field => field.Value is not null).ToDictionary(field => field.Key, field => field.Value!, StringComparer.Ordinal);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
