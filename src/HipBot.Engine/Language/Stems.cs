using System.Collections.Concurrent;
using Lucene.Net.Tartarus.Snowball.Ext;

namespace HipBot.Engine.Language;

/// <summary>Stems of English words, by the Snowball stemmer "Porter2".</summary>
internal static class Stems
{
    /// <summary>People may type any number of different words; the cache does not grow with them.</summary>
    private const int MostCached = 50_000;

    private static readonly ConcurrentDictionary<string, (string Word, string Stem)> Cache = new(Environment.ProcessorCount, capacity: 16_384, StringComparer.Ordinal);

    [ThreadStatic]
    private static EnglishStemmer? _stemmer;

    /// <summary>The stem of a word.</summary>
    public static string Of(string word) => Read(word).Stem;

    /// <summary>A word and its stem, the same two strings wherever the word stands.</summary>
    public static (string Word, string Stem) Read(string word)
    {
        if (Cache.TryGetValue(word, out var known))
        {
            return known;
        }

        var stemmer = _stemmer ??= new EnglishStemmer();
        stemmer.SetCurrent(word);
        stemmer.Stem();
        var read = (word, stemmer.Current);
        if (Cache.Count < MostCached)
        {
            Cache.TryAdd(word, read);
        }

        return read;
    }
}
