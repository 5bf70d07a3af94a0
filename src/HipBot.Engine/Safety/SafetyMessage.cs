namespace HipBot.Engine.Safety;

/// <summary>A message as people write it, from which the safety check learns.</summary>
/// <param name="Text">The message.</param>
/// <param name="Sign">The id of the gravest warning sign in it; null where it is harmless.</param>
public sealed record SafetyMessage(string Text, string? Sign);
