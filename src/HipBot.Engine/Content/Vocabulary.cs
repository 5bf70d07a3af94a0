namespace HipBot.Engine.Content;

/// <summary>Everyday words and the terms they mean.</summary>
/// <param name="Shorthand">What people type short, and the full words: <c>u</c> for <c>you</c>.</param>
/// <param name="Chatter">Small words and words of courtesy, which tell nothing of what a question is about.</param>
/// <param name="Terms">Terms, each with the everyday words for it.</param>
public sealed record Vocabulary(
    IReadOnlyDictionary<string, string> Shorthand,
    IReadOnlyList<string> Chatter,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Terms);
