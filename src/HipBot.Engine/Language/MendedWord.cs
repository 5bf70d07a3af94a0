namespace HipBot.Engine.Language;

/// <summary>A misspelt word and what it was taken for.</summary>
/// <param name="Written">The word as it was written.</param>
/// <param name="Read">The word, or two words, that it was read as.</param>
public sealed record MendedWord(string Written, string Read);
