namespace HipBot.Worker.Chatting;

/// <summary>A field of a form of a reply.</summary>
internal sealed record FieldPart(string Name, string Label, string Value);
