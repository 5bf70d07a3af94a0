using System.Globalization;

namespace HipBot.Loopback.Telegram.Markup;

/// <summary>
/// The references that the Bot API knows: <c>&amp;lt; &amp;gt; &amp;amp; &amp;quot;</c> and numbers. Any other stays as it is written.
/// </summary>
internal static class CharacterReference
{
    private const int LongestNumber = 9;

    /// <summary>Reads the reference at an ampersand; moves behind it if it is one.</summary>
    public static bool TryRead(string source, ref int at, out string character)
    {
        var isNumber = at + 1 < source.Length && source[at + 1] == '#';
        return isNumber ? TryReadNumber(source, ref at, out character) : TryReadName(source, ref at, out character);
    }

    private static bool TryReadName(string source, ref int at, out string character)
    {
        var end = at + 1;
        while (end < source.Length && char.IsAsciiLetter(source[end]))
        {
            end++;
        }

        character = source.AsSpan(at + 1, end - at - 1) switch
        {
            "lt" => "<",
            "gt" => ">",
            "amp" => "&",
            "quot" => "\"",
            _ => "",
        };
        return Accept(source, ref at, end, character);
    }

    private static bool TryReadNumber(string source, ref int at, out string character)
    {
        var isHex = at + 2 < source.Length && source[at + 2] == 'x';
        var start = at + (isHex ? 3 : 2);
        var end = start;
        while (end < source.Length && (isHex ? char.IsAsciiHexDigit(source[end]) : char.IsAsciiDigit(source[end])))
        {
            end++;
        }

        character = "";
        var style = isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
        if (end - at <= LongestNumber && int.TryParse(source.AsSpan(start, end - start), style, CultureInfo.InvariantCulture, out var code) && code is > 0 and < 0x10FFFF)
        {
            character = code is >= 0xD800 and <= 0xDFFF ? ((char)code).ToString() : char.ConvertFromUtf32(code);
        }

        return Accept(source, ref at, end, character);
    }

    private static bool Accept(string source, ref int at, int end, string character)
    {
        if (character.Length == 0)
        {
            return false;
        }

        // The semicolon may be left out.
        at = end < source.Length && source[end] == ';' ? end + 1 : end;
        return true;
    }
}
