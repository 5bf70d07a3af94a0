namespace HipBot.Engine.Chat;

/// <summary>A document to keep.</summary>
/// <param name="Name">The name of the file.</param>
/// <param name="Content">What stands in it, as UTF-8.</param>
public sealed record ChatDocument(string Name, string Content);
