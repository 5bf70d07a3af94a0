using HipBot.Engine.Language;

namespace HipBot.Engine.Answers;

/// <summary>The terms and stems of a text and their neighbours as hashes (see <see cref="MessageFeatures"/>).</summary>
internal static class WordHashes
{
    /// <summary>The number of different hashes, a power of two.</summary>
    public const int Count = MessageFeatures.Hashes;

    private const uint OfTerms = 1;
    private const uint OfStems = 0x27D4EB2F;

    /// <summary>The hashes of a text, each once, in their order.</summary>
    public static int[] Of(ReadWords words)
    {
        var hashes = new List<int>((words.Terms.Count + words.Stems.Count) * 2);
        Add(words.Terms, OfTerms);
        Add(words.Stems, OfStems);
        hashes.Sort();
        return MessageFeatures.WithoutDoubles(hashes);

        void Add(IReadOnlyList<string> of, uint kind)
        {
            var before = 0u;
            for (var index = 0; index < of.Count; index++)
            {
                var hash = MessageFeatures.HashOf(of[index]) * kind;
                hashes.Add(MessageFeatures.Place(hash));
                if (index > 0)
                {
                    hashes.Add(MessageFeatures.Place(MessageFeatures.Pair(before, hash)));
                }

                before = hash;
            }
        }
    }
}
