using System.Buffers;
using System.Text;
using HipBot.Engine.Language;

namespace HipBot.Engine.DailyPrompts.Zones;

/// <summary>Brings names of places into one form, so that what people type meets what the lists hold.</summary>
internal static class PlaceName
{
    /// <summary>More of a text is not read; nobody needs more words to say where they live.</summary>
    private const int LongestText = 400;

    private static readonly SearchValues<char> PlainLetters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    /// <summary>The words of a name or text: small letters and digits, without accents, with "saint" for "st" and the like.</summary>
    public static string[] WordsOf(string text)
    {
        var words = Spaced(PlainText.Fold(text.Length > LongestText ? text[..LongestText] : text)).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var index = 0; index < words.Length - 1; index++)
        {
            words[index] = words[index] switch { "st" => "saint", "ste" => "sainte", "ft" => "fort", "mt" => "mount", var word => word };
        }

        return words;
    }

    /// <summary>A name as it stands in the index.</summary>
    public static string KeyOf(string name) => IsOnePlainWord(name) ? name.ToLowerInvariant() : string.Join(' ', WordsOf(name));

    /// <summary>Most names are, so this makes the lists quick to read.</summary>
    private static bool IsOnePlainWord(string name) => name.Length > 0 && !name.AsSpan().ContainsAnyExcept(PlainLetters);

    private static string Spaced(string folded)
    {
        var spaced = new StringBuilder(folded.Length);
        for (var index = 0; index < folded.Length; index++)
        {
            var letter = folded[index];
            if (char.IsLetterOrDigit(letter))
            {
                spaced.Append(char.ToLowerInvariant(letter));
            }
            else if (letter == '&')
            {
                spaced.Append(" and ");
            }
            else if (letter != '\'' && !(letter == '.' && IsAbbreviation(folded, index)))
            {
                spaced.Append(' ');
            }
        }

        return spaced.ToString();
    }

    /// <summary>Whether a dot follows a single letter, as in "u.k.": then the letters belong together.</summary>
    private static bool IsAbbreviation(string text, int dot) =>
        dot > 0 && char.IsLetter(text[dot - 1]) && (dot == 1 || !char.IsLetterOrDigit(text[dot - 2]));
}
