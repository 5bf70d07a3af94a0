namespace HipBot.Engine.Safety;

/// <summary>A place where a word of context stands.</summary>
/// <param name="Role">What it does.</param>
/// <param name="First">The index of its first word.</param>
/// <param name="Last">The index of its last word.</param>
internal sealed record ContextWord(ContextRole Role, int First, int Last);
