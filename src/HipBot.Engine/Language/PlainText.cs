using System.Buffers;
using System.Globalization;
using System.Text;
using Lucene.Net.Analysis.Miscellaneous;

namespace HipBot.Engine.Language;

/// <summary>Makes any string, however broken, into small letters, digits and punctuation that can be read.</summary>
internal static class PlainText
{
    private const int FirstMathLetter = 0x1D400;
    private const int LastMathLetter = 0x1D6A3;

    private static readonly SearchValues<char> PlainLetters = SearchValues.Create(
        "\n !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_abcdefghijklmnopqrstuvwxyz{|}~");

    /// <summary>
    /// Folds widths, accents and fancy letters, drops invisible marks, makes letters small and apostrophes straight. Lone
    /// surrogates and control characters become spaces; a line break stays.
    /// </summary>
    public static string Fold(string text)
    {
        if (IsPlain(text))
        {
            return text.ToLowerInvariant();
        }

        var folded = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            switch (Rune.GetUnicodeCategory(rune))
            {
                case UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format:
                    break;
                case UnicodeCategory.Control when rune.Value is not '\n':
                    folded.Append(' ');
                    break;
                default:
                    Append(rune, folded);
                    break;
            }
        }

        return FoldToAscii(folded);
    }

    /// <summary>The words of a text of at least three letters, without contractions and without names in angle brackets.</summary>
    public static IEnumerable<string> WordsOf(string text)
    {
        const int Shortest = 3;
        var plain = Fold(text);
        for (var start = 0; start < plain.Length; start++)
        {
            if (plain[start] == '<' && plain.IndexOf('>', start) is var close and > 0)
            {
                start = close;
                continue;
            }

            var end = start;
            while (end < plain.Length && (char.IsAsciiLetterLower(plain[end]) || plain[end] == '\''))
            {
                end++;
            }

            if (end - start >= Shortest && !plain.AsSpan(start, end - start).Contains('\''))
            {
                yield return plain[start..end];
            }

            start = end > start ? end - 1 : start;
        }
    }

    /// <summary>Whether the text needs nothing but small letters, as most do.</summary>
    private static bool IsPlain(string text) => !text.AsSpan().ContainsAnyExcept(PlainLetters);

    private static void Append(Rune rune, StringBuilder folded)
    {
        switch (rune.Value)
        {
            case '’' or '‘' or '`' or '´' or 'ʼ' or '＇':
                folded.Append('\'');
                break;
            case '–' or '—' or '―':
                folded.Append(" - ");
                break;
            case '…' or 0xFFFD:
                folded.Append(rune.Value == '…' ? '.' : ' ');
                break;
            case >= FirstMathLetter and <= LastMathLetter:
                // The mathematical alphabets follow each other, 26 capitals and 26 small letters each.
                folded.Append((char)('a' + ((rune.Value - FirstMathLetter) % 26)));
                break;
            default:
                folded.Append(Rune.ToLowerInvariant(rune).ToString());
                break;
        }
    }

    /// <summary>Lucene's folding: é is e, ｈ is h. The runtime's own normalisation would need ICU, which not every machine has.</summary>
    private static string FoldToAscii(StringBuilder text)
    {
        var input = text.ToString().ToCharArray();
        if (input.AsSpan().IndexOfAnyExceptInRange('\0', '\u007F') < 0)
        {
            return new string(input);
        }

        // One character becomes at most four.
        var output = new char[input.Length * 4];
        var length = ASCIIFoldingFilter.FoldToASCII(input, 0, output, 0, input.Length);
        return new string(output, 0, length);
    }
}
