namespace HipBot.Engine.Chat.Forms;

/// <summary>A form that somebody fills in field by field, where the chat has no forms of its own.</summary>
/// <param name="Person">Who fills it in, as <see cref="ChatInput.Person"/>.</param>
/// <param name="Chat">Where, as <see cref="ChatInput.Chat"/>.</param>
/// <param name="Form">The id of the form.</param>
/// <param name="Filled">The fields that are filled in, by name.</param>
/// <param name="Since">When it was opened, in UTC.</param>
public sealed record FormDialogue(string Person, string Chat, string Form, IReadOnlyDictionary<string, string> Filled, DateTimeOffset Since)
{
    /// <summary>How long a dialogue is kept that nobody goes on with.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(1);
}
