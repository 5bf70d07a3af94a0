using System.Text;
using HipBot.Loopback.Telegram.Messages;

namespace HipBot.Loopback.Telegram.Markup;

/// <summary>
/// What Telegram does to every text: control characters become spaces, carriage returns and the marks of writing direction go, and
/// spaces and line ends at both ends are cut. The entities move along.
/// </summary>
internal static class TextCleaner
{
    /// <summary>Cleans a text; what is left may be empty.</summary>
    public static FormattedText Clean(FormattedText given)
    {
        var (text, moved) = Replace(given.Text);
        var start = LeadingSpace(text, given.Entities.Count == 0 ? text.Length : moved[Math.Min(given.Entities.Min(entity => entity.Offset), given.Text.Length)]);
        var end = text.Length - TrailingSpace(text);
        if (start >= end || IsBlank(text.AsSpan(start, end - start)))
        {
            return FormattedText.Empty;
        }

        var entities = given.Entities
            .Select(entity => Move(entity, moved, start, end))
            .Where(entity => entity.Length > 0);
        return new FormattedText(text[start..end], EntityOrder.Sort([.. entities]));
    }

    private static (string Text, int[] Moved) Replace(string given)
    {
        var text = new StringBuilder(given.Length);
        var moved = new int[given.Length + 1];
        for (var index = 0; index < given.Length; index++)
        {
            moved[index] = text.Length;
            var character = given[index];
            if (character is '\r' or (>= '\u2028' and <= '\u202E') or '\u0333' or '\u033F' or '\u030A')
            {
                continue;
            }

            text.Append(character < ' ' && character != '\n' ? ' ' : character);
        }

        moved[given.Length] = text.Length;
        return (text.ToString(), moved);
    }

    private static TextEntity Move(TextEntity entity, int[] moved, int start, int end)
    {
        var from = Math.Clamp(moved[Math.Min(entity.Offset, moved.Length - 1)], start, end);
        var to = Math.Clamp(moved[Math.Min(entity.End, moved.Length - 1)], start, end);
        return entity with { Offset = from - start, Length = to - from };
    }

    private static int LeadingSpace(string text, int limit)
    {
        var count = 0;
        while (count < limit && text[count] is ' ' or '\n')
        {
            count++;
        }

        return count;
    }

    private static int TrailingSpace(string text)
    {
        var count = 0;
        while (count < text.Length && text[text.Length - 1 - count] is ' ' or '\n')
        {
            count++;
        }

        return count;
    }

    private static bool IsBlank(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (!char.IsWhiteSpace(character) && character is not ((>= '\u200B' and <= '\u200F') or '\u2060' or '\u3164' or '\uFEFF'))
            {
                return false;
            }
        }

        return true;
    }
}
