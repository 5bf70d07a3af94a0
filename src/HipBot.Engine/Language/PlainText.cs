using System.Globalization;
using System.Text;

namespace HipBot.Engine.Language;

/// <summary>Makes any string, however broken, into small letters, digits and punctuation that can be read.</summary>
internal static class PlainText
{
    /// <summary>
    /// Folds widths and fancy letters (NFKC), drops accents and invisible marks, makes letters small and apostrophes straight.
    /// Lone surrogates and control characters become spaces; a line break stays.
    /// </summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var rune in WithoutLoneSurrogates(text).Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            switch (Rune.GetUnicodeCategory(rune))
            {
                case UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format:
                    break;
                case UnicodeCategory.Control when rune.Value is not '\n':
                    folded.Append(' ');
                    break;
                default:
                    folded.Append(FoldRune(rune));
                    break;
            }
        }

        return folded.ToString();
    }

    private static string FoldRune(Rune rune) => rune.Value switch
    {
        '’' or '‘' or '`' or '´' or 'ʼ' or '＇' => "'",
        '–' or '—' or '―' => " - ",
        '…' => ".",
        _ => Rune.ToLowerInvariant(rune).ToString(),
    };

    private static string WithoutLoneSurrogates(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'))
        {
            return text;
        }

        var whole = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            // EnumerateRunes gives U+FFFD for each lone surrogate.
            whole.Append(rune == Rune.ReplacementChar ? " " : rune.ToString());
        }

        return whole.ToString();
    }
}
