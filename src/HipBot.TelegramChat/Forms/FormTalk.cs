using HipBot.Engine.Chat;
using HipBot.Engine.Chat.Catalogue;
using HipBot.Engine.Chat.Forms;
using HipBot.Engine.Chat.Texts;

namespace HipBot.TelegramChat.Forms;

/// <summary>A form as a short talk, since Telegram has none: one question after the other, kept in the database.</summary>
internal sealed class FormTalk(IFormDialogues dialogues, ChatCatalogue catalogue, TimeProvider time)
{
    private const string Cancel = "/cancel";
    private const string Keep = "/keep";
    private const string Skip = "/skip";

    /// <summary>Marks what stood in a field when the form was opened; no field begins so.</summary>
    private const string Before = "=";

    /// <summary>Opens a form, and gives the first question.</summary>
    public async Task<ChatReply> OpenAsync(ChatInput input, ChatForm form, CancellationToken cancellationToken)
    {
        var before = form.Fields.Where(field => field.Value.Length > 0).ToDictionary(field => Before + field.Name, field => field.Value, StringComparer.Ordinal);
        var dialogue = new FormDialogue(input.Person, input.Chat, form.Token, before, time.GetUtcNow());
        await dialogues.SaveAsync(dialogue, cancellationToken);
        return Ask(form.Fields[0], dialogue);
    }

    /// <summary>Takes what a person wrote as an answer to a question; null where no form is open, or it is not meant for one.</summary>
    public async Task<FormStep?> TakeAsync(ChatInput input, string text, CancellationToken cancellationToken)
    {
        if (await dialogues.FindAsync(input.Person, input.Chat, cancellationToken) is not { } dialogue
            || dialogue.Since < time.GetUtcNow() - FormDialogue.Kept
            || !ButtonToken.TryRead(dialogue.Form, out var token) || catalogue.Form(token.Action) is not { } form
            || form.Fields.FirstOrDefault(field => !dialogue.Filled.ContainsKey(field.Name)) is not { } next)
        {
            return null;
        }

        var given = text.Trim();
        var before = dialogue.Filled.GetValueOrDefault(Before + next.Name, "");
        if (given.Equals(Cancel, StringComparison.OrdinalIgnoreCase))
        {
            await dialogues.EndAsync(input.Person, input.Chat, cancellationToken);
            return new FormStep.Ask(Plain("Left. Nothing was sent."));
        }

        if (CommandText.IsOne(given) && !(given == Keep && before.Length > 0) && !(given == Skip && next.IsOptional))
        {
            // Another command is what the person wants now; the form is left.
            await dialogues.EndAsync(input.Person, input.Chat, cancellationToken);
            return null;
        }

        var value = given == Keep ? before : given == Skip ? "" : given;
        if (value.Length > next.Longest)
        {
            return new FormStep.Ask(Plain($"That has {value.Length:N0} characters; at most {next.Longest:N0} can be kept. Please write it shorter."));
        }

        var filled = new Dictionary<string, string>(dialogue.Filled, StringComparer.Ordinal) { [next.Name] = value };
        var gone = dialogue with { Filled = filled };
        if (form.Fields.FirstOrDefault(field => !filled.ContainsKey(field.Name)) is { } after)
        {
            await dialogues.SaveAsync(gone, cancellationToken);
            return new FormStep.Ask(Ask(after, gone));
        }

        return new FormStep.Send(new ChatAct.Submit(dialogue.Form, filled.Where(field => !field.Key.StartsWith(Before, StringComparison.Ordinal)).ToDictionary(StringComparer.Ordinal)));
    }

    /// <summary>Ends the form that a person had open in a chat.</summary>
    public Task EndAsync(ChatInput input, CancellationToken cancellationToken) => dialogues.EndAsync(input.Person, input.Chat, cancellationToken);

    private static ChatReply Ask(FormField field, FormDialogue dialogue)
    {
        var before = dialogue.Filled.GetValueOrDefault(Before + field.Name, "");
        return new ChatReply(ReplyText.Of(
            new TextBlock.Heading(field.Label),
            before.Length == 0 ? null : new TextBlock.Paragraph($"Now: {before}"),
            new TextBlock.Paragraph($"{(before.Length == 0 ? "" : $"{Keep} keeps it. ")}{(field.IsOptional ? $"{Skip} leaves it empty. " : "")}{Cancel} leaves the form.")));
    }

    private static ChatReply Plain(string text) => new(ReplyText.OfParagraphs(text));
}
