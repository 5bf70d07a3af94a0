using HipBot.Engine.Chat.Forms;

namespace HipBot.Engine.Chat.Catalogue;

/// <summary>A form and what happens when it is sent.</summary>
/// <param name="Name">The action of its tokens.</param>
/// <param name="Title">What stands above it, at most 45 characters.</param>
/// <param name="Fields">Its fields, one to five.</param>
/// <param name="Handle">Answers it.</param>
public sealed record ChatFormAction(string Name, string Title, IReadOnlyList<FormField> Fields, ChatHandler Handle)
{
    /// <summary>Whether only moderators may send it.</summary>
    public bool IsForModerators { get; init; }

    /// <summary>The form as it opens.</summary>
    /// <param name="subject">What it is about: an id, or nothing.</param>
    /// <param name="values">What stands in its fields, by name.</param>
    public ChatForm Open(string subject = "", IReadOnlyDictionary<string, string>? values = null) =>
        new(new ButtonToken(Name, subject).ToString(), Title, [.. Fields.Select(field => field with { Value = values?.GetValueOrDefault(field.Name) ?? field.Value })]);
}
