namespace HipBot.Engine.Language;

/// <summary>The word groups that one word, or two neighbours, stand in. Longer phrases seldom stand in two messages alike.</summary>
internal sealed class WordGroupIndex
{
    /// <summary>No groups.</summary>
    public static readonly WordGroupIndex Empty = new(new Dictionary<string, IReadOnlyList<string>>());

    private readonly Dictionary<string, Entry> _entries = new(StringComparer.Ordinal);

    /// <summary>Makes an index of groups; their entries of one and two plain words count.</summary>
    public WordGroupIndex(IReadOnlyDictionary<string, IReadOnlyList<string>> groups)
    {
        foreach (var (group, entries) in groups)
        {
            foreach (var entry in entries.Where(entry => entry.All(letter => char.IsAsciiLetter(letter) || letter == ' ')))
            {
                if (entry.Split(' ') is { Length: 1 or 2 } words)
                {
                    Add(group, [.. words.Select(word => Stems.Of(word.ToLowerInvariant()))]);
                }
            }
        }
    }

    /// <summary>The groups of a word, by its stem.</summary>
    public IReadOnlyList<string> Of(string stem) => _entries.TryGetValue(stem, out var entry) ? entry.Groups : [];

    /// <summary>The groups of two neighbours, by their stems.</summary>
    public IReadOnlyList<string> Of(string first, string second) =>
        _entries.TryGetValue(first, out var entry) && entry.Next?.GetValueOrDefault(second) is { } next ? next.Groups : [];

    private void Add(string group, string[] stems)
    {
        var entry = Take(_entries, stems[0]);
        if (stems.Length == 2)
        {
            entry = Take(entry.Next ??= new(StringComparer.Ordinal), stems[1]);
        }

        entry.Groups.Add(group);
    }

    private static Entry Take(Dictionary<string, Entry> entries, string stem) =>
        entries.TryGetValue(stem, out var entry) ? entry : entries[stem] = new Entry();

    private sealed class Entry
    {
        public List<string> Groups { get; } = [];

        public Dictionary<string, Entry>? Next { get; set; }
    }
}
