using System.Collections.Concurrent;
using System.IO.Hashing;
using System.Text;
using HipBot.Engine.Content;

namespace HipBot.Engine.DailyPrompts.Decks;

/// <summary>The prompts that may come on a day, and the next one for a place in a deck. Safe for many threads.</summary>
public sealed class PromptShelf
{
    /// <summary>Fewer than these repeat within two weeks, which is said.</summary>
    public const int TooFew = 14;

    /// <summary>How often another order is tried where the first prompt of a round is the last of the one before.</summary>
    private const int MostReshuffles = 20;

    private readonly IReadOnlyList<Slot> _prompts;
    private readonly ConcurrentDictionary<PromptWishes, IReadOnlyList<Slot>> _fitting = new();

    /// <summary>Takes the prompts of a library that are not overdue for review.</summary>
    /// <param name="library">The library.</param>
    /// <param name="today">The day, in UTC.</param>
    public PromptShelf(Library library, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(library);
        _prompts = [.. library.Prompts.Values.Where(prompt => !prompt.Review.HasPassed(today)).Select(prompt => new Slot(prompt, XxHash3.HashToUInt64(Encoding.UTF8.GetBytes(prompt.Id))))];
    }

    /// <summary>How many prompts there are for wishes.</summary>
    public int CountFor(PromptWishes wishes) => Fitting(wishes).Count;

    /// <summary>
    /// The next prompt for a place: each that fits comes once before any comes again, also where prompts come and go meanwhile. Null where none fits.
    /// </summary>
    public DeckCard? Draw(PromptWishes wishes, DeckPlace place)
    {
        ArgumentNullException.ThrowIfNull(place);
        var slots = Fitting(wishes);
        return slots.Count == 0 ? null : FirstBehind(slots, place) ?? Reshuffled(slots, place);
    }

    private static DeckCard Reshuffled(IReadOnlyList<Slot> slots, DeckPlace place)
    {
        var last = slots.FirstOrDefault(slot => slot.In(place) == place.Last)?.Prompt;
        var cards = Enumerable.Range(1, MostReshuffles).Select(rounds => FirstBehind(slots, new DeckPlace(place.Seed, unchecked(place.Round + rounds), null))!);
        return slots.Count == 1 ? cards.First() : cards.FirstOrDefault(card => card.Prompt != last) ?? cards.First();
    }

    private static DeckCard? FirstBehind(IReadOnlyList<Slot> slots, DeckPlace place)
    {
        Slot? first = null;
        var lowest = long.MaxValue;
        foreach (var slot in slots)
        {
            var at = slot.In(place);
            if ((place.Last is null || at > place.Last) && (first is null || at < lowest))
            {
                (first, lowest) = (slot, at);
            }
        }

        return first is null ? null : new DeckCard(first.Prompt, place with { Last = lowest });
    }

    private IReadOnlyList<Slot> Fitting(PromptWishes wishes) => _fitting.GetOrAdd(wishes, wanted => [.. _prompts.Where(slot => wanted.Fit(slot.Prompt))]);

    /// <param name="Prompt">The prompt.</param>
    /// <param name="Hash">The hash of its id, the same on every machine.</param>
    private sealed record Slot(DailyPrompt Prompt, ulong Hash)
    {
        /// <summary>The place of the prompt in the order of a round: its hash, mixed with the seed and the round (SplitMix64).</summary>
        public long In(DeckPlace place)
        {
            unchecked
            {
                var mixed = Hash ^ ((ulong)place.Seed + ((ulong)place.Round * 0x9E3779B97F4A7C15));
                mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
                mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
                return (long)(mixed ^ (mixed >> 31));
            }
        }
    }
}
