using HipBot.Engine.Language;

namespace HipBot.Engine.Answers;

/// <summary>
/// The terms of a text and their neighbours with their weights. They are kept as hashes in order: there are thousands of bags, and
/// a small server has little memory.
/// </summary>
internal sealed class TermBag
{
    private readonly uint[] _hashes;
    private readonly float[] _weights;
    private readonly double _norm;

    public TermBag(IReadOnlyList<string> terms, TermWeights weights)
    {
        var weighed = new List<(uint Hash, float Weight)>(terms.Count * 2);
        for (var index = 0; index < terms.Count; index++)
        {
            var hash = MessageFeatures.HashOf(terms[index]);
            weighed.Add((hash, (float)weights.Of(terms[index])));
            if (index > 0)
            {
                weighed.Add((MessageFeatures.Pair(MessageFeatures.HashOf(terms[index - 1]), hash), (float)(TermWeights.PairShare * (weights.Of(terms[index - 1]) + weights.Of(terms[index])) / 2)));
            }
        }

        weighed.Sort((one, other) => one.Hash.CompareTo(other.Hash));
        var different = 0;
        (_hashes, _weights) = (new uint[weighed.Count], new float[weighed.Count]);
        foreach (var (hash, weight) in weighed)
        {
            if (different == 0 || _hashes[different - 1] != hash)
            {
                (_hashes[different], _weights[different]) = (hash, weight);
                _norm += weight * weight;
                different++;
            }
        }

        Array.Resize(ref _hashes, different);
        Array.Resize(ref _weights, different);
        _norm = Math.Sqrt(_norm);
        Singles = [.. terms.Distinct(StringComparer.Ordinal)];
        SinglesTotal = Singles.Sum(weights.Of);
    }

    /// <summary>The different terms.</summary>
    public IReadOnlyList<string> Singles { get; }

    /// <summary>What they weigh together.</summary>
    public double SinglesTotal { get; }

    /// <summary>How alike two bags are: the cosine of their weights.</summary>
    public double Likeness(TermBag other)
    {
        if (_norm == 0 || other._norm == 0)
        {
            return 0;
        }

        var (product, one, two) = (0.0, 0, 0);
        while (one < _hashes.Length && two < other._hashes.Length)
        {
            if (_hashes[one] == other._hashes[two])
            {
                product += _weights[one++] * other._weights[two++];
            }
            else if (_hashes[one] < other._hashes[two])
            {
                one++;
            }
            else
            {
                two++;
            }
        }

        return product / (_norm * other._norm);
    }

    /// <summary>Which share of this bag's words the other one holds.</summary>
    public double ShareIn(TermBag other, TermWeights weights) =>
        SinglesTotal == 0 ? 0 : Singles.Where(term => Array.BinarySearch(other._hashes, MessageFeatures.HashOf(term)) >= 0).Sum(weights.Of) / SinglesTotal;

    /// <summary>Which share of this bag's words a set holds.</summary>
    public double ShareIn(WordSet words, TermWeights weights) =>
        SinglesTotal == 0 ? 0 : Singles.Where(words.Contains).Sum(weights.Of) / SinglesTotal;
}
