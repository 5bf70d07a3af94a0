namespace HipBot.Engine.Language;

/// <summary>Common English words, so that a correctly spelt word is never taken for a misspelt term.</summary>
internal static class EnglishWords
{
    private static readonly Lazy<HashSet<string>> Words = new(Read);

    public static bool Contains(string word) => Words.Value.Contains(word);

    private static HashSet<string> Read()
    {
        using var stream = typeof(EnglishWords).Assembly.GetManifestResourceStream("english-words.txt")!;
        using var reader = new StreamReader(stream);
        var words = new HashSet<string>(42_000, StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#'))
            {
                words.Add(line);
            }
        }

        return words;
    }
}
