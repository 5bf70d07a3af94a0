using System.Security.Cryptography;
using System.Text;
using HipBot.Engine.Chat;
using HipBot.Engine.Chat.Catalogue;

namespace HipBot.Engine.Moderation;

/// <summary>What somebody sent to the moderators. It says nothing about who sent it, and from which chat.</summary>
/// <param name="Id">A random id.</param>
/// <param name="Kind">What it is.</param>
/// <param name="About">The id of the topic, exercise or routine that it is about; null where it is about none.</param>
/// <param name="Text">What they wrote.</param>
/// <param name="Day">The day on which it came, in UTC. No time of day: it could tell who it was.</param>
public sealed record InboxItem(Guid Id, InboxKind Kind, string? About, string Text, DateOnly Day)
{
    /// <summary>An item that comes now.</summary>
    public static InboxItem Of(InboxKind kind, string? about, string text, DateTimeOffset now) =>
        new(Guid.NewGuid(), kind, about, text, DateOnly.FromDateTime(now.UtcDateTime));

    /// <summary>An item out of a form. The same form with the same text is the same item, so sent twice it is kept once.</summary>
    /// <param name="form">The token of the form; where it has no nonce, the item is a new one.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="about">The id of what it is about; null for nothing.</param>
    /// <param name="text">What the person wrote.</param>
    /// <param name="now">The time, in UTC.</param>
    public static InboxItem OfForm(ButtonToken form, InboxKind kind, string? about, string text, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(form);
        var item = Of(kind, about, text, now);
        return form.Detail.Length < ChatFormAction.LengthOfNonce ? item : item with { Id = new Guid(SHA256.HashData(Encoding.UTF8.GetBytes($"{form}\n{text}")).AsSpan(..16)) };
    }
}
