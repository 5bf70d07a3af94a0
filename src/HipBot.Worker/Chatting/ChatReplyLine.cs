using HipBot.Engine.Chat;
using HipBot.Engine.Chat.Texts;

namespace HipBot.Worker.Chatting;

/// <summary>A reply of <c>chat --json</c>.</summary>
internal sealed record ChatReplyLine(
    string Chat,
    string User,
    string Text,
    IReadOnlyList<ButtonPart> Buttons,
    PicturePart? Picture,
    FormPart? Form,
    DocumentPart? Document,
    string? Until,
    bool Private,
    bool Edits)
{
    /// <summary>The line of a reply.</summary>
    /// <param name="chat">The chat, as it was given.</param>
    /// <param name="user">The user, as it was given.</param>
    /// <param name="reply">The reply.</param>
    /// <param name="picture">The file of its picture; null where it has none.</param>
    /// <param name="document">The file of its document; null where it has none.</param>
    public static ChatReplyLine Of(string chat, string user, ChatReply reply, string? picture, string? document) => new(
        chat,
        user,
        reply.Text.Then(LinksOf(reply)).Plain,
        [.. reply.Pressable.Select(button => new ButtonPart(button.Token, button.Label))],
        reply.Picture is { } shown && picture is not null ? new PicturePart(picture, shown.Alt) : null,
        reply.Form is { } form ? new FormPart(form.Token, form.Title, [.. form.Fields.Select(field => new FieldPart(field.Name, field.Label, field.Value))]) : null,
        reply.Document is { } given && document is not null ? new DocumentPart(given.Name, document) : null,
        reply.Until?.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", System.Globalization.CultureInfo.InvariantCulture),
        reply.IsPrivate,
        reply.Edits);

    /// <summary>The line has no place for links, so they stand below the text.</summary>
    private static ReplyText LinksOf(ChatReply reply) => ReplyText.OfParagraphs(string.Join('\n', reply.Links.Select(link => $"{link.Label}: {link.Address}")));
}
