namespace HipBot.Engine.Answers;

/// <summary>The terms of a text with their weights.</summary>
internal sealed class TermBag
{
    private readonly Dictionary<string, double> _weights = new(StringComparer.Ordinal);
    private readonly double _norm;

    public TermBag(IReadOnlyList<string> terms, TermWeights weights)
    {
        foreach (var term in terms)
        {
            _weights[term] = weights.Of(term);
        }

        for (var index = 1; index < terms.Count; index++)
        {
            _weights[terms[index - 1] + " " + terms[index]] = TermWeights.PairShare * (weights.Of(terms[index - 1]) + weights.Of(terms[index])) / 2;
        }

        Total = _weights.Values.Sum();
        _norm = Math.Sqrt(_weights.Values.Sum(weight => weight * weight));
        Singles = [.. terms.Distinct(StringComparer.Ordinal)];
        SinglesTotal = Singles.Sum(weights.Of);
    }

    public IReadOnlyCollection<string> Singles { get; }

    public double Total { get; }

    public double SinglesTotal { get; }

    public double Likeness(TermBag other)
    {
        if (_norm == 0 || other._norm == 0)
        {
            return 0;
        }

        var (small, large) = _weights.Count <= other._weights.Count ? (_weights, other._weights) : (other._weights, _weights);
        var product = 0.0;
        foreach (var (term, weight) in small)
        {
            if (large.TryGetValue(term, out var otherWeight))
            {
                product += weight * otherWeight;
            }
        }

        return product / (_norm * other._norm);
    }

    /// <summary>Which share of this bag's words the other one holds.</summary>
    public double ShareIn(TermBag other, TermWeights weights) =>
        SinglesTotal == 0 ? 0 : Singles.Where(other._weights.ContainsKey).Sum(weights.Of) / SinglesTotal;

    /// <summary>Which share of this bag's words a set holds.</summary>
    public double ShareIn(IReadOnlySet<string> words, TermWeights weights) =>
        SinglesTotal == 0 ? 0 : Singles.Where(words.Contains).Sum(weights.Of) / SinglesTotal;
}
