using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace HipBot.Engine.Content;

/// <summary>A number, or a range of numbers from the smaller to the larger, both included: <c>8</c> or <c>8-12</c>.</summary>
public readonly record struct CountRange(int From, int To)
{
    /// <summary>The range as a person reads it.</summary>
    public override string ToString() => From == To ? $"{From}" : $"{From} to {To}";

    /// <summary>Reads <c>8</c> or <c>8-12</c>.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out CountRange range)
    {
        range = default;
        var parts = (text ?? "").Split('-', StringSplitOptions.TrimEntries);
        if (parts.Length is 0 or > 2 || !TryNumber(parts[0], out var from) || !TryNumber(parts[^1], out var to) || to < from)
        {
            return false;
        }

        range = new CountRange(from, to);
        return true;
    }

    private static bool TryNumber(string text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
