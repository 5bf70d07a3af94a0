namespace HipBot.Engine.Answers;

/// <summary>How much a term tells: the rarer in the library, the more (inverse document frequency as in BM25).</summary>
internal sealed class TermWeights
{
    /// <summary>What a pair of neighbours weighs beside its two words.</summary>
    public const double PairShare = 0.5;

    private readonly Dictionary<string, double> _weights;
    private readonly double _ofUnknown;

    public TermWeights(IReadOnlyCollection<IEnumerable<string>> documents)
    {
        _weights = documents
            .SelectMany(document => document.Distinct(StringComparer.Ordinal))
            .CountBy(term => term, StringComparer.Ordinal)
            .ToDictionary(pair => pair.Key, pair => Weight(pair.Value, documents.Count), StringComparer.Ordinal);
        _ofUnknown = Weight(1, documents.Count);
    }

    /// <summary>The weight of a term; one that the library does not know weighs as much as one that stands in it once.</summary>
    public double Of(string term) => _weights.GetValueOrDefault(term, _ofUnknown);

    public bool Knows(string term) => _weights.ContainsKey(term);

    private static double Weight(int documentsWithTerm, int documents) =>
        Math.Log(1 + ((documents - documentsWithTerm + 0.5) / (documentsWithTerm + 0.5)));
}
