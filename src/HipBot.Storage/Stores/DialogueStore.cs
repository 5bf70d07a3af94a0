using System.Text.Json;
using HipBot.Engine.Chat.Forms;
using HipBot.Storage.Rows;
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

    public Task SaveAsync(FormDialogue dialogue, CancellationToken cancellationToken) =>
        database.WriteAsync(context => SaveAsync(context, dialogue, cancellationToken), cancellationToken);

    public Task EndAsync(string person, string chat, CancellationToken cancellationToken) => database.WriteAsync(
        context => context.Dialogues.Where(row => row.Person == person && row.Chat == chat).ExecuteDeleteAsync(cancellationToken), cancellationToken);

    private static async Task<int> SaveAsync(HipBotContext context, FormDialogue dialogue, CancellationToken cancellationToken)
    {
        var (filled, since) = (JsonSerializer.Serialize(dialogue.Filled), dialogue.Since.ToUnixTimeMilliseconds());
        if (await context.Dialogues.SingleOrDefaultAsync(row => row.Person == dialogue.Person && row.Chat == dialogue.Chat, cancellationToken) is { } row)
        {
            (row.Form, row.Filled, row.Since, row.Version) = (dialogue.Form, filled, since, row.Version + 1);
        }
        else
        {
            context.Dialogues.Add(new DialogueRow { Person = dialogue.Person, Chat = dialogue.Chat, Form = dialogue.Form, Filled = filled, Since = since });
        }

        return await context.SaveChangesAsync(cancellationToken);
    }

    /// <summary>A form that cannot be read is as one that was never opened: the person opens it again.</summary>
    private static Dictionary<string, string>? ReadFields(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<Dictionary<string, string>>(json);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
