namespace HipBot.Engine.Language;

/// <summary>
/// What a message is compared by: its stems, neighbours, neighbours but one, and the names of phrases that stand in it. Each is told
/// by a hash of fixed size (the hashing trick, Weinberger and others 2009, doi:10.1145/1553374.1553516), so nothing grows with what
/// people type.
/// </summary>
internal static class MessageFeatures
{
    /// <summary>The number of different hashes, a power of two.</summary>
    public const int Hashes = 1 << 18;

    private const uint NextTo = 0x9E3779B1;
    private const uint NextButOne = 0x85EBCA77;
    private const uint Name = 0xC2B2AE3D;

    /// <summary>The hashes of a message, each once, in their order.</summary>
    /// <param name="tokens">The words of the message.</param>
    /// <param name="phrases">The phrases that words stand in.</param>
    public static int[] Of(IReadOnlyList<Token> tokens, ShortPhrases phrases)
    {
        var stems = new uint[tokens.Count];
        var hashes = new List<int>(tokens.Count * 6);
        for (var index = 0; index < tokens.Count; index++)
        {
            stems[index] = HashOf(tokens[index].Stem);
            Add(stems[index]);
            AddNames(phrases.NamesOf(tokens[index].Stem));
            if (index >= 1 && tokens[index - 1].Sentence == tokens[index].Sentence)
            {
                Add(Pair(stems[index - 1], stems[index]));
                AddNames(phrases.NamesOf(tokens[index - 1].Stem, tokens[index].Stem));
            }

            if (index >= 2 && tokens[index - 2].Sentence == tokens[index].Sentence)
            {
                Add((stems[index - 2] * NextButOne) + stems[index]);
            }
        }

        hashes.Sort();
        return WithoutDoubles(hashes);

        void Add(uint hash) => hashes.Add(Place(hash));

        void AddNames(IReadOnlyList<string> names)
        {
            for (var index = 0; index < names.Count; index++)
            {
                Add(HashOf(names[index]) * Name);
            }
        }
    }

    internal static int[] WithoutDoubles(List<int> sorted)
    {
        var count = 0;
        for (var at = 0; at < sorted.Count; at++)
        {
            if (at == 0 || sorted[at] != sorted[at - 1])
            {
                sorted[count++] = sorted[at];
            }
        }

        sorted.RemoveRange(count, sorted.Count - count);
        return [.. sorted];
    }

    /// <summary>The hash of two neighbours.</summary>
    internal static uint Pair(uint first, uint second) => (first * NextTo) + second;

    /// <summary>A hash as one of <see cref="Hashes"/>.</summary>
    internal static int Place(uint hash) => (int)((hash ^ (hash >> 15)) % Hashes);

    /// <summary>FNV-1a, which is the same in every process, unlike the runtime's own hash.</summary>
    internal static uint HashOf(string word)
    {
        var hash = 2166136261;
        foreach (var letter in word)
        {
            hash = (hash ^ letter) * 16777619;
        }

        return hash;
    }
}
