namespace HipBot.Worker.Chatting;

/// <summary>A form of a reply.</summary>
internal sealed record FormPart(string Id, string Title, IReadOnlyList<FieldPart> Fields);
