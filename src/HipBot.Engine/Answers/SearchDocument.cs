namespace HipBot.Engine.Answers;

/// <summary>What the search engine knows of a topic, exercise or routine.</summary>
/// <param name="Names">The terms of its title, phrasings and names.</param>
/// <param name="Text">The terms of the rest of its text.</param>
internal sealed record SearchDocument(IReadOnlyList<string> Names, IReadOnlyList<string> Text);
