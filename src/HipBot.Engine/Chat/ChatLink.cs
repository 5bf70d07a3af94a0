namespace HipBot.Engine.Chat;

/// <summary>A link to somewhere else.</summary>
/// <param name="Label">What stands on it, at most 80 characters.</param>
/// <param name="Address">Where it leads.</param>
public sealed record ChatLink(string Label, Uri Address);
