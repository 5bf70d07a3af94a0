using System.Security.Cryptography;

namespace HipBot.Engine.DailyPrompts.Decks;

/// <summary>
/// Where a subscription is in its shuffled deck. The seed and the round decide the order of all prompts that there are or will be, so the place of
/// the last one says all that there is to keep.
/// </summary>
/// <param name="Seed">Makes this deck another than those of others.</param>
/// <param name="Round">Which time it goes through the deck.</param>
/// <param name="Last">The place of the last prompt in the order of this round; null at the beginning.</param>
public sealed record DeckPlace(long Seed, int Round, long? Last)
{
    /// <summary>The beginning of a new deck.</summary>
    public static DeckPlace Shuffled() => new(BitConverter.ToInt64(RandomNumberGenerator.GetBytes(sizeof(long))), 0, null);
}
