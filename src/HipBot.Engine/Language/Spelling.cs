using System.Collections.Concurrent;
using System.Numerics;
using F23.StringSimilarity;

namespace HipBot.Engine.Language;

/// <summary>
/// Takes a word that is neither English nor a word of the content for the nearest word of the content, where one is near enough:
/// one slip in a word of four to six letters, two in a longer one.
/// </summary>
internal sealed class Spelling
{
    private const int MostCached = 20_000;
    private const int ShortestMended = 4;
    private const int ShortestWithTwoSlips = 7;
    private const int ShortestPart = 3;

    private readonly OptimalStringAlignment _distance = new();
    private readonly Dictionary<string, int> _countOf = new(StringComparer.Ordinal);
    private readonly Dictionary<int, List<Candidate>> _byLength = [];
    private readonly ConcurrentDictionary<string, string[]?> _cache = new(StringComparer.Ordinal);

    /// <summary>Makes a speller from the words of the content, each as often as it stands there.</summary>
    public Spelling(IEnumerable<string> words)
    {
        foreach (var word in words)
        {
            if (_countOf.TryGetValue(word, out var count))
            {
                _countOf[word] = count + 1;
                continue;
            }

            _countOf[word] = 1;
            if (!_byLength.TryGetValue(word.Length, out var sameLength))
            {
                _byLength[word.Length] = sameLength = [];
            }

            sameLength.Add(new Candidate(word, new Letters(word)));
        }
    }

    /// <summary>Whether the word is English, a number, or a word of the content.</summary>
    public bool Knows(string word) =>
        _countOf.ContainsKey(word) || EnglishWords.Contains(word) || word.AsSpan().ContainsAnyInRange('0', '9') || word.Length < ShortestPart;

    /// <summary>What an unknown word was meant to be: one word, or two that were written as one; null where nothing is near.</summary>
    public string[]? Mend(string word)
    {
        if (_cache.TryGetValue(word, out var known))
        {
            return known;
        }

        var mended = FindMend(word);
        if (_cache.Count < MostCached)
        {
            _cache.TryAdd(word, mended);
        }

        return mended;
    }

    private string[]? FindMend(string word)
    {
        if (word.Length is < ShortestMended or > 30)
        {
            return null;
        }

        var slips = word.Length >= ShortestWithTwoSlips ? 2 : 1;
        return Split(word) ?? (Nearest(word, slips) is { } nearest ? [nearest] : null);
    }

    private string[]? Split(string word)
    {
        for (var length = word.Length - ShortestPart; length >= ShortestPart; length--)
        {
            if (_countOf.ContainsKey(word[..length]) && _countOf.ContainsKey(word[length..]))
            {
                return [word[..length], word[length..]];
            }
        }

        return null;
    }

    private string? Nearest(string word, int slips)
    {
        var letters = new Letters(word);
        string? best = null;
        var bestScore = double.MaxValue;
        for (var length = Math.Max(ShortestPart, word.Length - slips); length <= word.Length + slips; length++)
        {
            foreach (var (candidate, candidateLetters) in _byLength.GetValueOrDefault(length) ?? [])
            {
                // Each slip brings in at most one letter and takes away at most one.
                if (letters.Beyond(candidateLetters) > slips || candidateLetters.Beyond(letters) > slips)
                {
                    continue;
                }

                var distance = _distance.Distance(word, candidate);
                var firstLetterDiffers = word[0] != candidate[0];
                if (distance > slips || (firstLetterDiffers && word.Length < 5))
                {
                    continue;
                }

                var score = distance + (firstLetterDiffers ? 0.6 : 0) - (0.01 * Math.Min(_countOf[candidate], 40));
                if (score < bestScore)
                {
                    (best, bestScore) = (candidate, score);
                }
            }
        }

        return best;
    }

    /// <summary>A word of the content with its letters.</summary>
    private sealed record Candidate(string Word, Letters Letters);

    /// <summary>The letters of a word, one bit each: which occur in it, and which occur more than once.</summary>
    private sealed class Letters
    {
        private readonly uint _once;
        private readonly uint _twice;

        public Letters(string word)
        {
            foreach (var letter in word)
            {
                var bit = char.IsAsciiLetterLower(letter) ? 1u << (letter - 'a') : 0;
                _twice |= _once & bit;
                _once |= bit;
            }
        }

        /// <summary>At least how many letters this word has beyond those of another.</summary>
        public int Beyond(Letters other) => BitOperations.PopCount(_once & ~other._once) + BitOperations.PopCount(_twice & ~other._twice);
    }
}
