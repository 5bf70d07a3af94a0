using System.Text;

namespace HipBot.TelegramChat.Drawing;

/// <summary>Writes runs as Telegram's HTML (core.telegram.org/bots/api#html-style). What is text stays text, whatever stands in it.</summary>
internal static class TelegramHtml
{
    /// <summary>The HTML of a page.</summary>
    public static string Of(IEnumerable<StyledRun> runs)
    {
        var html = new StringBuilder();
        foreach (var run in runs.Where(run => run.Text.Length > 0))
        {
            // Telegram takes no other style beside code.
            var tags = run.Style.HasFlag(TextStyle.Code) ? ["code"] : TagsOf(run.Style);
            var isMarked = run.Text.Any(letter => !char.IsWhiteSpace(letter));
            if (run.Link is not null && isMarked)
            {
                html.Append("<a href=\"").Append(Escaped(run.Link)).Append("\">");
            }

            foreach (var tag in isMarked ? tags : [])
            {
                html.Append('<').Append(tag).Append('>');
            }

            html.Append(Escaped(run.Text));
            foreach (var tag in isMarked ? tags.Reverse() : [])
            {
                html.Append("</").Append(tag).Append('>');
            }

            if (run.Link is not null && isMarked)
            {
                html.Append("</a>");
            }
        }

        return html.ToString();
    }

    /// <summary>Telegram knows four entities by name: these.</summary>
    public static string Escaped(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal);

    private static IEnumerable<string> TagsOf(TextStyle style)
    {
        if (style.HasFlag(TextStyle.Bold))
        {
            yield return "b";
        }

        if (style.HasFlag(TextStyle.Italic))
        {
            yield return "i";
        }
    }
}
