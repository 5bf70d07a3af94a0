using HipBot.Engine.Language;

namespace HipBot.Engine.Answers;

/// <summary>A set of words, kept as hashes in order.</summary>
/// <param name="words">The words; one may stand there more than once.</param>
internal sealed class WordSet(IEnumerable<string> words)
{
    private readonly uint[] _hashes = [.. words.Select(MessageFeatures.HashOf).Distinct().Order()];

    /// <summary>Whether a word is in it.</summary>
    public bool Contains(string word) => Array.BinarySearch(_hashes, MessageFeatures.HashOf(word)) >= 0;
}
