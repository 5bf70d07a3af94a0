using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace HipBot.Engine.Content;

/// <summary>A number, or a range of numbers from the smaller to the larger, both included: <c>8</c> or <c>8-12</c>.</summary>
public readonly record struct CountRange
{
    /// <summary>Makes a range.</summary>
    /// <param name="from">The smaller number.</param>
    /// <param name="to">The larger number, or the same where the range is a single number.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="to"/> is smaller than <paramref name="from"/>.</exception>
    public CountRange(int from, int to)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(to, from);
        From = from;
        To = to;
    }

    /// <summary>The smaller number, included.</summary>
    public int From { get; }

    /// <summary>The larger number, included; <see cref="From"/> where the range is a single number.</summary>
    public int To { get; }

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
