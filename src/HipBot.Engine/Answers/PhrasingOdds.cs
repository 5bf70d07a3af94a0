namespace HipBot.Engine.Answers;

/// <summary>
/// What the words of a question say for each item, learned from its phrasings in two ways: complement naive Bayes (Rennie and others
/// 2003, "Tackling the poor assumptions of naive Bayes text classifiers"), and nearness to the mean phrasing (Rocchio 1971). All
/// phrasings count together, so a question is understood that is like none of them but has words of several.
/// </summary>
internal sealed class PhrasingOdds
{
    /// <summary>What a word counts that an item does not have (additive smoothing).</summary>
    private const float Smoothing = 0.1f;

    /// <summary>How much the text of an item counts, beside a phrasing of it.</summary>
    private const float WeightOfText = 2;

    private readonly int _texts;

    /// <summary>In how many texts a word stands, by its hash.</summary>
    private readonly int[] _textsWith = new int[WordHashes.Count];

    /// <summary>Where the entries of a hash begin and end.</summary>
    private readonly int[] _starts = new int[WordHashes.Count];
    private readonly int[] _ends = new int[WordHashes.Count];
    private readonly Entry[] _entries;

    private readonly float[] _totalOfItem;
    private readonly float[] _norms;
    private readonly float _totalOfAll;
    private readonly int _words;

    /// <summary>Learns from the words of the items.</summary>
    /// <param name="items">For each item its names and phrasings, and its text.</param>
    public PhrasingOdds(IReadOnlyList<(IReadOnlyList<ReadWords> Phrasings, ReadWords Text)> items)
    {
        var phrasings = items.Select(item => item.Phrasings.Select(WordHashes.Of).ToArray()).ToArray();
        var texts = items.Select(item => WordHashes.Of(item.Text)).ToArray();
        (_totalOfItem, _norms) = (new float[items.Count], new float[items.Count]);
        foreach (var hash in phrasings.SelectMany(hashes => hashes).Concat(texts).SelectMany(hashes => hashes))
        {
            _textsWith[hash]++;
        }

        _texts = phrasings.Sum(hashes => hashes.Length) + texts.Length;
        var next = 0;
        for (var hash = 0; hash < WordHashes.Count; hash++)
        {
            _starts[hash] = _ends[hash] = next;
            next += _textsWith[hash];
            _words += _textsWith[hash] > 0 ? 1 : 0;
        }

        _entries = new Entry[next];
        for (var item = 0; item < items.Count; item++)
        {
            foreach (var hashes in phrasings[item])
            {
                Learn(item, hashes, weight: 1);
            }

            Learn(item, texts[item], WeightOfText);
        }

        foreach (var hash in Enumerable.Range(0, WordHashes.Count))
        {
            foreach (var entry in EntriesOf(hash))
            {
                _totalOfItem[entry.Item] += entry.Count;
                _norms[entry.Item] += entry.Value * entry.Value;
            }
        }

        _totalOfAll = _totalOfItem.Sum();
    }

    /// <summary>What speaks for each item, in their order: by how many standard deviations it is above the mean of all of them.</summary>
    public IReadOnlyList<(double Odds, double Nearness)> Of(ReadWords question)
    {
        var hashes = WordHashes.Of(question);
        var norm = NormOf(hashes);
        var (odds, nearness, ofAll) = (new double[_norms.Length], new double[_norms.Length], 0.0);
        foreach (var hash in hashes.Where(hash => _textsWith[hash] > 0))
        {
            var value = ImportanceOf(hash) / norm;
            var total = 0f;
            foreach (var entry in EntriesOf(hash))
            {
                total += entry.Count;
            }

            ofAll += value;
            foreach (var entry in EntriesOf(hash))
            {
                odds[entry.Item] += value * (Math.Log((entry.Count + Smoothing) / Smoothing) + Math.Log((total + Smoothing) / (total - entry.Count + Smoothing)));
                nearness[entry.Item] += value * entry.Value;
            }
        }

        var smoothed = Smoothing * _words;
        for (var item = 0; item < odds.Length; item++)
        {
            odds[item] += ofAll * Math.Log((_totalOfAll - _totalOfItem[item] + smoothed) / (_totalOfItem[item] + smoothed));
            nearness[item] /= Math.Sqrt(Math.Max(_norms[item], float.Epsilon));
        }

        return [.. Standard(odds).Zip(Standard(nearness))];
    }

    /// <summary>Counts a text for an item. Items come in their order, so the entries of one item stand together.</summary>
    private void Learn(int item, int[] hashes, float weight)
    {
        var norm = NormOf(hashes);
        foreach (var hash in hashes)
        {
            var value = weight * ImportanceOf(hash) / norm;
            var last = _ends[hash] - 1;
            if (last >= _starts[hash] && _entries[last].Item == item)
            {
                _entries[last] = new Entry(item, _entries[last].Count + weight, _entries[last].Value + value);
            }
            else
            {
                _entries[_ends[hash]++] = new Entry(item, weight, value);
            }
        }
    }

    private ReadOnlySpan<Entry> EntriesOf(int hash) => _entries.AsSpan(_starts[hash].._ends[hash]);

    /// <summary>Inverse document frequency, smoothed.</summary>
    private float ImportanceOf(int hash) => 1 + MathF.Log((1f + _texts) / (1 + _textsWith[hash]));

    private float NormOf(int[] hashes)
    {
        var squares = 1f;
        foreach (var hash in hashes)
        {
            squares += ImportanceOf(hash) * ImportanceOf(hash);
        }

        return MathF.Sqrt(squares);
    }

    private static double[] Standard(double[] values)
    {
        var mean = values.Average();
        var deviation = Math.Sqrt(values.Average(value => (value - mean) * (value - mean)));
        return deviation < 1e-9 ? new double[values.Length] : [.. values.Select(value => (value - mean) / deviation)];
    }

    private readonly record struct Entry(int Item, float Count, float Value);
}
