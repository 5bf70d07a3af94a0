using System.Security.Cryptography;
using HipBot.Engine.Chat.Forms;

namespace HipBot.Engine.Chat.Catalogue;

/// <summary>A form and what happens when it is sent.</summary>
/// <param name="Name">The action of its tokens.</param>
/// <param name="Title">What stands above it, at most 45 characters.</param>
/// <param name="Fields">Its fields, one to five.</param>
/// <param name="Handle">Answers it.</param>
public sealed record ChatFormAction(string Name, string Title, IReadOnlyList<FormField> Fields, ChatHandler Handle)
{
    /// <summary>How many characters of the token of an opened form are random.</summary>
    public const int LengthOfNonce = 10;

    /// <summary>Whether only moderators may send it.</summary>
    public bool IsForModerators { get; init; }

    /// <summary>The form as it opens. Its token is one of its own, by which a form that is sent twice is known.</summary>
    /// <param name="subject">What it is about: an id, or nothing.</param>
    public ChatForm Open(string subject = "") =>
        Open(new ButtonToken(Name, subject, RandomNumberGenerator.GetString("abcdefghijklmnopqrstuvwxyz0123456789", LengthOfNonce)), new Dictionary<string, string>());

    /// <summary>The form as it opens with what stands in its fields, by name; what is no field of it is left out.</summary>
    public ChatForm Open(IReadOnlyDictionary<string, string> values) => Open(new ButtonToken(Name), values);

    /// <summary>A form that was opened before, with what stands in its fields, by name.</summary>
    public ChatForm Open(ButtonToken token, IReadOnlyDictionary<string, string> values)
    {
        ArgumentNullException.ThrowIfNull(token);
        ArgumentNullException.ThrowIfNull(values);
        return new ChatForm(token.ToString(), Title, [.. Fields.Select(field => field with { Value = values.GetValueOrDefault(field.Name, field.Value) })]);
    }
}
