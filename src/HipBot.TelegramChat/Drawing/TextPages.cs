namespace HipBot.TelegramChat.Drawing;

/// <summary>Cuts a text into messages: between paragraphs where that leaves no short page, else between lines, else between words, and never within a character.</summary>
internal static class TextPages
{
    /// <summary>The pages, none longer than so many UTF-16 units; at least one.</summary>
    /// <param name="runs">The text.</param>
    /// <param name="longest">How long a page may be, after the marks are taken away, as Telegram counts it.</param>
    public static IReadOnlyList<IReadOnlyList<StyledRun>> Cut(IReadOnlyList<StyledRun> runs, int longest)
    {
        var text = string.Concat(runs.Select(run => run.Text));
        var pages = new List<IReadOnlyList<StyledRun>>();
        var start = 0;
        while (text.Length - start > longest)
        {
            var end = EndOfPage(text, start, longest);
            pages.Add(Slice(runs, start, end));
            start = end;
            while (start < text.Length && char.IsWhiteSpace(text[start]))
            {
                start++;
            }
        }

        if (start < text.Length || pages.Count == 0)
        {
            pages.Add(Slice(runs, start, text.Length));
        }

        return pages;
    }

    private static int EndOfPage(string text, int start, int longest)
    {
        foreach (var boundary in new[] { "\n\n", "\n", " " })
        {
            var at = text.LastIndexOf(boundary, start + longest - 1, longest, StringComparison.Ordinal);
            if (at > start + (longest / 2))
            {
                return at;
            }
        }

        // One endless word: between two characters as a person sees them.
        var end = start + longest;
        var elements = System.Globalization.StringInfo.GetNextTextElementLength(text.AsSpan(start));
        var last = start;
        for (var at = start; at < end; at += elements)
        {
            last = at;
            elements = System.Globalization.StringInfo.GetNextTextElementLength(text.AsSpan(at));
            if (at + elements > end)
            {
                break;
            }

            last = at + elements;
        }

        return last > start ? last : char.IsHighSurrogate(text[end - 1]) ? end - 1 : end;
    }

    private static List<StyledRun> Slice(IReadOnlyList<StyledRun> runs, int start, int end)
    {
        var slice = new List<StyledRun>();
        var at = 0;
        foreach (var run in runs)
        {
            var (from, to) = (Math.Max(start, at), Math.Min(end, at + run.Text.Length));
            if (from < to)
            {
                slice.Add(run with { Text = run.Text[(from - at)..(to - at)] });
            }

            at += run.Text.Length;
        }

        return slice;
    }
}
