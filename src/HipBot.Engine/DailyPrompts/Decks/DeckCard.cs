using HipBot.Engine.Content;

namespace HipBot.Engine.DailyPrompts.Decks;

/// <summary>A prompt that was drawn from a deck, and the place after it.</summary>
/// <param name="Prompt">The prompt.</param>
/// <param name="Place">The place.</param>
public sealed record DeckCard(DailyPrompt Prompt, DeckPlace Place);
