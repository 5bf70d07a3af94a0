using System.Globalization;
using HipBot.Engine.Chat.Texts;
using HipBot.Engine.Content;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace HipBot.TelegramChat.Drawing;

/// <summary>The text of a reply as runs of one style each, so that it can be cut anywhere without a tag left open.</summary>
internal static class StyledText
{
    /// <summary>Blocks stand apart by an empty line.</summary>
    public static IReadOnlyList<StyledRun> Of(ReplyText text)
    {
        var runs = new List<StyledRun>();
        foreach (var block in text.Blocks)
        {
            if (runs.Count > 0)
            {
                runs.Add(new StyledRun("\n\n"));
            }

            Add(block, runs);
        }

        return runs;
    }

    private static void Add(TextBlock block, List<StyledRun> runs)
    {
        switch (block)
        {
            case TextBlock.Heading heading:
                runs.Add(new StyledRun(heading.Text, TextStyle.Bold));
                break;
            case TextBlock.Paragraph paragraph:
                runs.Add(new StyledRun(paragraph.Text));
                break;
            case TextBlock.Quoted quoted:
                AddLabel(quoted.Label, ": ", runs);
                Add(quoted.Text, runs);
                break;
            case TextBlock.Items items:
                AddLabel(items.Label, ":\n", runs);
                runs.Add(new StyledRun(string.Join('\n', items.Entries.Select((entry, index) => $"{(items.IsNumbered ? $"{index + 1}." : "\u2022")} {entry}"))));
                break;
            case TextBlock.Cited cited:
                AddLabel("Sources", ": ", runs);
                foreach (var (index, source) in cited.Sources.Index())
                {
                    runs.Add(new StyledRun(index == 0 ? "" : ", "));
                    runs.Add(new StyledRun(source.ShortName, Link: WebLink(source.Link?.AbsoluteUri)));
                }

                break;
        }
    }

    private static void AddLabel(string? label, string after, List<StyledRun> runs)
    {
        if (label is not null)
        {
            runs.Add(new StyledRun(label, TextStyle.Bold));
            runs.Add(new StyledRun(after));
        }
    }

    private static void Add(RichText text, List<StyledRun> runs)
    {
        foreach (var (index, block) in text.Blocks.Index())
        {
            runs.Add(new StyledRun(index == 0 ? "" : "\n\n"));
            Add(block, indent: "", runs);
        }
    }

    private static void Add(Block block, string indent, List<StyledRun> runs)
    {
        switch (block)
        {
            case ListBlock list:
                Add(list, indent, runs);
                break;
            case HeadingBlock { Inline: { } inline }:
                Add(inline, TextStyle.Bold, link: null, runs);
                break;
            case LeafBlock { Inline: { } inline }:
                Add(inline, TextStyle.None, link: null, runs);
                break;
            case LeafBlock leaf:
                runs.Add(new StyledRun(leaf.Lines.ToString()));
                break;
            case ContainerBlock container:
                foreach (var child in container)
                {
                    Add(child, indent, runs);
                }

                break;
        }
    }

    private static void Add(ListBlock list, string indent, List<StyledRun> runs)
    {
        var number = int.TryParse(list.OrderedStart, NumberStyles.None, CultureInfo.InvariantCulture, out var start) ? start : 1;
        foreach (var (index, item) in list.OfType<ListItemBlock>().Index())
        {
            runs.Add(new StyledRun($"{(index == 0 ? "" : "\n")}{indent}{(list.IsOrdered ? $"{number++}. " : "\u2022 ")}"));
            foreach (var (part, child) in item.Index())
            {
                runs.Add(new StyledRun(part == 0 ? "" : child is ListBlock ? "\n" : $"\n{indent}  "));
                Add(child, $"{indent}  ", runs);
            }
        }
    }

    private static void Add(ContainerInline container, TextStyle style, string? link, List<StyledRun> runs)
    {
        foreach (var inline in container)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    runs.Add(new StyledRun(literal.Content.ToString(), style, link));
                    break;
                case CodeInline code:
                    runs.Add(new StyledRun(code.Content, style | TextStyle.Code, link));
                    break;
                case LineBreakInline line:
                    runs.Add(new StyledRun(line.IsHard ? "\n" : " ", style, link));
                    break;
                case HtmlEntityInline entity:
                    runs.Add(new StyledRun(entity.Transcoded.ToString(), style, link));
                    break;
                case EmphasisInline emphasis:
                    Add(emphasis, style | (emphasis.DelimiterCount > 1 ? TextStyle.Bold : TextStyle.Italic), link, runs);
                    break;
                case LinkInline { IsImage: false } inner:
                    Add(inner, style, WebLink(inner.Url) ?? link, runs);
                    break;
                case AutolinkInline auto:
                    runs.Add(new StyledRun(auto.Url, style, WebLink(auto.Url) ?? link));
                    break;
                case DelimiterInline delimiter:
                    // A bracket or star that opens nothing is a plain character, with the rest of its text within it.
                    runs.Add(new StyledRun(delimiter.ToLiteral(), style, link));
                    Add(delimiter, style, link, runs);
                    break;
                case ContainerInline inner:
                    Add(inner, style, link, runs);
                    break;
                default:
                    runs.Add(new StyledRun(inline.ToString() ?? "", style, link));
                    break;
            }
        }
    }

    /// <summary>A link that may be followed: to the web, and nowhere else.</summary>
    private static string? WebLink(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp) ? uri.AbsoluteUri : null;
}
