namespace HipBot.Engine.Chat;

/// <summary>A picture.</summary>
/// <param name="Name">The name of the file, such as <c>progress.png</c>.</param>
/// <param name="Content">The file.</param>
/// <param name="Alt">What can be seen, in words, at most 1,024 characters.</param>
public sealed record ChatPicture(string Name, ReadOnlyMemory<byte> Content, string Alt);
