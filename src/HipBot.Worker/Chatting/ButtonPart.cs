namespace HipBot.Worker.Chatting;

/// <summary>A button of a reply.</summary>
internal sealed record ButtonPart(string Id, string Label);
