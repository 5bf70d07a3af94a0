namespace HipBot.Engine.Content.Reading;

/// <summary>A place in a file where one id names another.</summary>
internal sealed record Link(string File, Mark Mark, LinkKind Kind, string From, string To);
