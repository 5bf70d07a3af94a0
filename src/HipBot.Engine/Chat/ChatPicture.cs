namespace HipBot.Engine.Chat;

/// <summary>A picture.</summary>
/// <param name="Path">The file.</param>
/// <param name="Alt">What can be seen, in words, at most 1,024 characters.</param>
public sealed record ChatPicture(string Path, string Alt);
