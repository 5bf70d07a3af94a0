using CsCheck;

namespace HipBot.Engine.Tests.DailyPrompts.Zones;

/// <summary>Texts of any kind: characters at random, and words that mean something at random places.</summary>
internal static class RandomText
{
    private static readonly string[] Words =
    [
        "usa", "georgia", "paris", "texas", "london", "ontario", "new", "york", "san", "est", "time", "14:35", "8", "pm", "half past", "quarter to", "nine", "utc+2", "in",
        "i live", ",", "/", "europe/berlin", "(", "us", "&", "canada", "barcelna", "qwertz", "\ud800", "é", "ß", "\u0301", "0", "-", "99", "İ", "noon",
    ];

    /// <summary>A text of at most 4,096 characters.</summary>
    public static readonly Gen<string> Any = Gen.OneOf(
        Gen.String[0, 60],
        Gen.Char.Array[0, 4096].Select(letters => new string(letters)),
        Gen.Char["0123456789:.,hapm +-/"].Array[0, 40].Select(letters => new string(letters)),
        Gen.Int[0, Words.Length - 1].Array[0, 60].Select(numbers => string.Join(' ', numbers.Select(number => Words[number]))),
        Gen.Int[0, Words.Length - 1].Array[0, 400].Select(numbers => string.Concat(numbers.Select(number => Words[number]))).Select(text => text[..Math.Min(text.Length, 4096)]));
}
