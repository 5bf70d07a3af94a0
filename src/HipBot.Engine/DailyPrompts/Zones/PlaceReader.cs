namespace HipBot.Engine.DailyPrompts.Zones;

/// <summary>Finds the places that a text names: "munich", "portland, oregon", "i live near barcelna". The surest reading is taken.</summary>
internal static class PlaceReader
{
    private const int MostWords = 40;
    private const int MostWordsWithin = 12;
    private const int MostWider = 3;

    /// <summary>What a text says about where a person lives.</summary>
    public static PlaceMention Read(string text)
    {
        var words = PlaceName.WordsOf(text);
        if (words.Length > MostWords)
        {
            words = [.. words.Take(MostWords)];
        }

        var stripped = PlaceWords.Stripped(words);
        return ReadAll(words, stripped)
            .Or(() => PlaceLookup.Misspelt(stripped))
            .Or(() => WithinMisspelt(stripped))
            .Or(() => PlaceSentence.Read(words));
    }

    /// <summary>Whether a text is a place and words such as "I live in", and nothing else.</summary>
    public static bool IsPlace(string text)
    {
        var words = PlaceName.WordsOf(text);
        var stripped = PlaceWords.Stripped(words);
        return words.Length <= MostWordsWithin && (stripped.Length == 0 || !ReadAll(words, stripped).IsEmpty);
    }

    /// <summary>What is read with every word of the text.</summary>
    private static PlaceMention ReadAll(string[] words, string[] stripped) => PlaceLookup.ByName(words)
        .Or(() => Within(words, name => PlaceLookup.ByName(name), PlaceLookup.Wider, MostWider))
        .Or(() => Named(words))
        .Or(() => Within(stripped, name => PlaceLookup.ByName(name), PlaceLookup.Wider, MostWider))
        .Or(() => BesideTime(stripped))
        .Or(() => PlaceLookup.ByCode(words));

    /// <summary>The whole text is a name, perhaps with words like "I live in" around it.</summary>
    private static PlaceMention Named(ReadOnlySpan<string> words)
    {
        while (words.Length > 0)
        {
            if (PlaceLookup.ByName(words) is { IsEmpty: false } mention)
            {
                return mention;
            }

            if (PlaceWords.IsFiller(words[0]))
            {
                words = words[1..];
            }
            else if (PlaceWords.IsFiller(words[^1]))
            {
                words = words[..^1];
            }
            else
            {
                break;
            }
        }

        return PlaceMention.None;
    }

    /// <summary>A name with the country or state before or behind it: "portland, oregon", "london ontario canada".</summary>
    private static PlaceMention Within(string[] words, Func<string[], PlaceMention> readName, Func<string[], IReadOnlyList<Place>> readWider, int mostWider)
    {
        if (words.Length > MostWordsWithin || mostWider == 0)
        {
            return PlaceMention.None;
        }

        foreach (var (name, others) in Halves(words))
        {
            if (readWider(others) is { Count: > 0 } wider)
            {
                var mention = readName(name).Within(wider)
                    .Or(() => readName(PlaceWords.Stripped(name)).Within(wider))
                    .Or(() => Within(name, readName, readWider, mostWider - 1).Within(wider));
                if (!mention.IsEmpty)
                {
                    return mention;
                }
            }
        }

        return PlaceMention.None;
    }

    private static PlaceMention WithinMisspelt(string[] words) => words.Length > PlaceLookup.MostWords ? PlaceMention.None
        : Within(words, PlaceLookup.Misspelt, PlaceLookup.Wider, mostWider: 1)
            .Or(() => Within(words, name => PlaceLookup.ByName(name).Or(() => PlaceLookup.Misspelt(name)), PlaceLookup.WiderMisspelt, mostWider: 1));

    /// <summary>A name beside a word for a time, as in "New York EST": the name says more.</summary>
    private static PlaceMention BesideTime(string[] words)
    {
        foreach (var (name, time) in Halves(words))
        {
            if (TimeWords.Find(string.Join(' ', time)).Count > 0 && Named(name) is { Places.Count: > 0 } mention)
            {
                return mention;
            }
        }

        return PlaceMention.None;
    }

    /// <summary>A text in two parts, each as the first: what is named, and the few words behind or before it.</summary>
    private static IEnumerable<(string[] Name, string[] Others)> Halves(string[] words)
    {
        for (var length = 1; length < Math.Min(words.Length, PlaceLookup.MostWords + 1); length++)
        {
            yield return (words[..^length], words[^length..]);
            yield return (words[length..], words[..length]);
        }
    }
}
