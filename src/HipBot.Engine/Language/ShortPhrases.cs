namespace HipBot.Engine.Language;

/// <summary>The names of phrases that are one word or two neighbours. Longer phrases seldom stand in two messages alike.</summary>
internal sealed class ShortPhrases
{
    private readonly Dictionary<string, List<string>> _ofOne = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, List<string>>> _ofTwo = new(StringComparer.Ordinal);

    /// <summary>Adds a phrase of one word, by its stem.</summary>
    public void Add(string stem, string name) => List(_ofOne, stem).Add(name);

    /// <summary>Adds a phrase of two words, by their stems.</summary>
    public void Add(string first, string second, string name)
    {
        if (!_ofTwo.TryGetValue(first, out var seconds))
        {
            _ofTwo[first] = seconds = new(StringComparer.Ordinal);
        }

        List(seconds, second).Add(name);
    }

    /// <summary>The names of which one word is a phrase, by its stem.</summary>
    public IReadOnlyList<string> NamesOf(string stem) => _ofOne.TryGetValue(stem, out var names) ? names : [];

    /// <summary>The names of which two neighbours are a phrase, by their stems.</summary>
    public IReadOnlyList<string> NamesOf(string first, string second) =>
        _ofTwo.TryGetValue(first, out var seconds) && seconds.TryGetValue(second, out var names) ? names : [];

    private static List<string> List(Dictionary<string, List<string>> names, string stem) =>
        names.TryGetValue(stem, out var list) ? list : names[stem] = [];
}
