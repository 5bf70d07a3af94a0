using System.Numerics;
using F23.StringSimilarity;

namespace HipBot.Engine.DailyPrompts.Zones;

/// <summary>All names in alphabetical order: finds a name, the names that begin with something, and names that are spelt nearly so.</summary>
internal sealed class NameIndex
{
    private const int ShortestMended = 5;
    private const int LongestMended = 40;

    private readonly OptimalStringAlignment _distance = new();
    private readonly NameEntry[] _entries;

    /// <summary>Makes the index of names, which are written as <see cref="PlaceName.KeyOf"/> does.</summary>
    public NameIndex(IReadOnlyList<(string Key, Place Place, bool IsMain)> names)
    {
        // Sorting strings and numbers is ready-made in the runtime; sorting the entries would have to be compiled first.
        var keys = new string[names.Count];
        var order = new int[names.Count];
        for (var index = 0; index < order.Length; index++)
        {
            (keys[index], order[index]) = (names[index].Key, index);
        }

        Array.Sort(keys, order, StringComparer.Ordinal);
        KeepOrderOfNamesakes(keys, order);
        _entries = new NameEntry[names.Count];
        for (var index = 0; index < order.Length; index++)
        {
            var (key, place, isMain) = names[order[index]];
            _entries[index] = new NameEntry(key, place, isMain, LettersOf(key));
        }
    }

    /// <summary>The places of exactly this name.</summary>
    public ReadOnlySpan<NameEntry> Exact(string key)
    {
        var first = FirstFrom(key);
        var end = first;
        while (end < _entries.Length && _entries[end].Key == key)
        {
            end++;
        }

        return _entries.AsSpan(first, end - first);
    }

    /// <summary>The places whose name begins so.</summary>
    public ReadOnlySpan<NameEntry> StartingWith(string beginning)
    {
        var first = FirstFrom(beginning);
        var end = first;
        while (end < _entries.Length && _entries[end].Key.StartsWith(beginning, StringComparison.Ordinal))
        {
            end++;
        }

        return _entries.AsSpan(first, end - first);
    }

    /// <summary>
    /// The places whose name is spelt nearly so, each with its slips: one in a name of five or six letters, two in a longer one,
    /// three from twelve on. Shorter names are too much alike to be mended.
    /// </summary>
    public List<(NameEntry Entry, int Slips)> Near(string key)
    {
        var near = new List<(NameEntry Entry, int Slips)>();
        if (key.Length is < ShortestMended or > LongestMended)
        {
            return near;
        }

        var most = key.Length switch { < 7 => 1, < 12 => 2, _ => 3 };
        var letters = LettersOf(key);
        foreach (var entry in _entries)
        {
            // Each slip brings in at most one letter and takes away at most one. This needs no look at the name itself, so it comes first.
            if (BitOperations.PopCount(letters & ~entry.Letters) <= most
                && BitOperations.PopCount(entry.Letters & ~letters) <= most
                && Math.Abs(entry.Key.Length - key.Length) <= most
                && entry.Key.Length >= ShortestMended - 1
                && (int)_distance.Distance(key, entry.Key) is var slips && slips <= most)
            {
                near.Add((entry, slips));
            }
        }

        return near;
    }

    private static void KeepOrderOfNamesakes(string[] keys, int[] order)
    {
        for (var first = 0; first < keys.Length;)
        {
            var end = first + 1;
            while (end < keys.Length && keys[end] == keys[first])
            {
                end++;
            }

            Array.Sort(order, first, end - first);
            first = end;
        }
    }

    private int FirstFrom(string key)
    {
        var (low, high) = (0, _entries.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = string.CompareOrdinal(_entries[middle].Key, key) < 0 ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static uint LettersOf(string key)
    {
        var letters = 0u;
        foreach (var letter in key)
        {
            letters |= char.IsAsciiLetterLower(letter) ? 1u << (letter - 'a') : 0;
        }

        return letters;
    }
}
