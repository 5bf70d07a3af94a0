namespace HipBot.Worker.Chatting;

/// <summary>A picture of a reply.</summary>
internal sealed record PicturePart(string Path, string Alt);
