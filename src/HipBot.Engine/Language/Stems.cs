using System.Collections.Concurrent;
using Lucene.Net.Tartarus.Snowball.Ext;

namespace HipBot.Engine.Language;

/// <summary>Stems of English words, by the Snowball stemmer "Porter2".</summary>
internal static class Stems
{
    /// <summary>People may type any number of different words; the cache does not grow with them.</summary>
    private const int MostCached = 50_000;

    private static readonly ConcurrentDictionary<string, string> Cache = new(Environment.ProcessorCount, capacity: 16_384, StringComparer.Ordinal);

    [ThreadStatic]
    private static EnglishStemmer? _stemmer;

    public static string Of(string word)
    {
        if (Cache.TryGetValue(word, out var known))
        {
            return known;
        }

        var stemmer = _stemmer ??= new EnglishStemmer();
        stemmer.SetCurrent(word);
        stemmer.Stem();
        var stem = stemmer.Current;
        if (Cache.Count < MostCached)
        {
            Cache.TryAdd(word, stem);
        }

        return stem;
    }
}
