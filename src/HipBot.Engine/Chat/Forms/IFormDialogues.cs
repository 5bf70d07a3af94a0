namespace HipBot.Engine.Chat.Forms;

/// <summary>The running form dialogues: at most one of a person in a chat.</summary>
public interface IFormDialogues
{
    /// <summary>The dialogue of a person in a chat; null where none runs.</summary>
    Task<FormDialogue?> FindAsync(string person, string chat, CancellationToken cancellationToken);

    /// <summary>Keeps a dialogue in place of an earlier one of the same person in the same chat.</summary>
    Task SaveAsync(FormDialogue dialogue, CancellationToken cancellationToken);

    /// <summary>Ends the dialogue of a person in a chat, if one runs.</summary>
    Task EndAsync(string person, string chat, CancellationToken cancellationToken);

    /// <summary>Removes the dialogues that nobody went on with since an instant, in UTC.</summary>
    Task ForgetAsync(DateTimeOffset since, CancellationToken cancellationToken);
}
