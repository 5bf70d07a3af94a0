using System.Text;
using HipBot.Engine.Content;

namespace HipBot.Engine.Language;

/// <summary>
/// Reads what a person typed into words: small letters, contractions and shorthand written out, misspelt words mended to words
/// of the content, stems beside them, and the bounds of sentences kept.
/// </summary>
internal sealed class LanguageReader
{
    private readonly IReadOnlyDictionary<string, string[]> _shorthand;

    /// <summary>Made when a word is first looked up, since much is read without mending.</summary>
    private readonly Lazy<Spelling> _spelling;

    private LanguageReader(IReadOnlyDictionary<string, string[]> shorthand, Lazy<Spelling> spelling)
    {
        _shorthand = shorthand;
        _spelling = spelling;
    }

    /// <summary>Makes a reader that knows the words of a library.</summary>
    public static LanguageReader For(Library library)
    {
        var shorthand = library.Vocabulary.Shorthand.ToDictionary(
            entry => entry.Key, entry => entry.Value.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);
        return new LanguageReader(shorthand, new Lazy<Spelling>(() => new Spelling(TextsOf(library).SelectMany(PlainText.WordsOf))));
    }

    /// <summary>Reads a text; misspelt words are mended unless <paramref name="mend"/> is false.</summary>
    public Utterance Read(string text, bool mend = true)
    {
        var reading = new Reading(this, mend);
        Split(PlainText.Fold(text), reading);
        return reading.ToUtterance();
    }

    private static IEnumerable<string> TextsOf(Library library)
    {
        foreach (var topic in library.Topics.Values)
        {
            yield return topic.Title;
            yield return topic.ShortAnswer.Plain;
            yield return topic.LongAnswer.Plain;
        }

        foreach (var exercise in library.Exercises.Values)
        {
            yield return exercise.Name;
            yield return string.Join('\n', exercise.Aliases);
        }

        foreach (var routine in library.Routines.Values)
        {
            yield return routine.Name;
        }

        foreach (var (term, words) in library.Vocabulary.Terms)
        {
            yield return term;
            yield return string.Join('\n', words);
        }

        foreach (var words in library.Safety.WordGroups.Values)
        {
            yield return string.Join('\n', words);
        }
    }

    /// <summary>Cuts a folded text into words with the number of their sentence, and hands them on.</summary>
    private static void Split(string text, Reading reading)
    {
        var sentence = 0;
        var comma = false;
        var isBegun = false;
        for (var index = 0; index < text.Length; index++)
        {
            if (char.IsLetterOrDigit(text[index]))
            {
                var end = EndOfWord(text, index);
                reading.Take(text[index..end].TrimEnd('\''), sentence, comma);
                comma = false;
                isBegun = true;
                index = end;
            }

            switch (index < text.Length ? text[index] : '\n')
            {
                case '.' or '!' or '?' or '\n' or ';':
                    sentence += isBegun ? 1 : 0;
                    isBegun = comma = false;
                    break;
                case ',' or '(' or ')' or ':':
                case '-' when IsDash(text, index):
                    comma = true;
                    break;
                case '&' or '+':
                    reading.Take("and", sentence, comma);
                    break;
            }
        }
    }

    private static int EndOfWord(string text, int start)
    {
        var end = start + 1;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] == '\'' || IsWithinNumber(text, end)))
        {
            end++;
        }

        return end;
    }

    private static bool IsDash(string text, int index) => index == 0 || text[index - 1] == ' ';

    private static bool IsWithinNumber(string text, int index) =>
        text[index] == '.' && index + 1 < text.Length && char.IsAsciiDigit(text[index - 1]) && char.IsAsciiDigit(text[index + 1]);

    /// <summary>One text on its way into words.</summary>
    private sealed class Reading(LanguageReader reader, bool mend)
    {
        private readonly List<Token> _tokens = [];
        private List<MendedWord>? _mended;
        private List<string>? _unknown;

        public Utterance ToUtterance() => new([.. _tokens], _mended ?? [], _unknown ?? []);

        public void Take(string word, int sentence, bool followsComma)
        {
            if (!word.Contains('\'') && !reader._shorthand.ContainsKey(word))
            {
                TakePart(word, sentence, followsComma);
                return;
            }

            foreach (var part in WriteOut(word).Where(part => part.Length > 0))
            {
                TakePart(part, sentence, followsComma);
                followsComma = false;
            }
        }

        private void TakePart(string part, int sentence, bool followsComma)
        {
            // "can not" is "cannot", wherever the two come from.
            if (part == "not" && !followsComma && _tokens.Count > 0 && _tokens[^1] is { Text: "can" } can && can.Sentence == sentence)
            {
                _tokens[^1] = can with { Text = "cannot", Stem = "cannot" };
            }
            else if (!mend || reader._spelling.Value.Knows(part))
            {
                Add(part, sentence, followsComma);
            }
            else
            {
                foreach (var known in Mend(part))
                {
                    Add(known, sentence, followsComma);
                    followsComma = false;
                }
            }
        }

        private void Add(string word, int sentence, bool followsComma)
        {
            var (text, stem) = Stems.Read(word);
            _tokens.Add(new Token(text, stem, sentence, followsComma));
        }

        private string[] WriteOut(string word)
        {
            if (reader._shorthand.TryGetValue(word, out var full))
            {
                return full;
            }

            var apostrophe = word.IndexOf('\'', StringComparison.Ordinal);
            if (apostrophe < 0)
            {
                return [word];
            }

            var before = word[..apostrophe];
            return word[(apostrophe + 1)..] switch
            {
                "t" when before is "can" => ["cannot"],
                "t" when before is "won" => ["will", "not"],
                "t" when before is "shan" => ["shall", "not"],
                "t" when before.EndsWith('n') => [before[..^1], "not"],
                "m" => [before, "am"],
                "re" => [before, "are"],
                "ve" => [before, "have"],
                "ll" => [before, "will"],
                "d" or "s" => [before],
                var after => [before + after.Replace("'", "", StringComparison.Ordinal)],
            };
        }

        private string[] Mend(string word)
        {
            foreach (var shorter in WithoutDrawl(word))
            {
                if (reader._spelling.Value.Knows(shorter))
                {
                    return reader._shorthand.TryGetValue(shorter, out var full) ? full : [shorter];
                }
            }

            if (reader._spelling.Value.Mend(word) is { } mended)
            {
                (_mended ??= []).Add(new MendedWord(word, string.Join(' ', mended)));
                return mended;
            }

            (_unknown ??= []).Add(word);
            return [word];
        }

        /// <summary>"soooo" as "soo" and "so".</summary>
        private static IEnumerable<string> WithoutDrawl(string word)
        {
            if (!HasDrawl(word))
            {
                yield break;
            }

            yield return Squeeze(word, most: 2);
            yield return Squeeze(word, most: 1);
        }

        private static bool HasDrawl(string word)
        {
            for (var index = 2; index < word.Length; index++)
            {
                if (word[index] == word[index - 1] && word[index] == word[index - 2])
                {
                    return true;
                }
            }

            return false;
        }

        private static string Squeeze(string word, int most)
        {
            var squeezed = new StringBuilder(word.Length);
            var run = 0;
            for (var index = 0; index < word.Length; index++)
            {
                run = index > 0 && word[index] == word[index - 1] ? run + 1 : 1;
                if (run <= most)
                {
                    squeezed.Append(word[index]);
                }
            }

            return squeezed.ToString();
        }
    }
}
