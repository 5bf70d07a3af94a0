namespace HipBot.Worker.Chatting;

/// <summary>A document, kept as a file of a reply.</summary>
internal sealed record DocumentPart(string Name, string Path);
