using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace HipBot.Engine.Content;

/// <summary>
/// A piece of Markdown of the content, parsed once. Each platform draws it from <see cref="Blocks"/> in its own way;
/// <see cref="Plain"/> is the same for a terminal or a log.
/// </summary>
public sealed class RichText
{
    /// <summary>A text of nothing.</summary>
    public static readonly RichText Empty = new([]);

    /// <summary>Makes a text out of parsed blocks.</summary>
    public RichText(IReadOnlyList<Block> blocks)
    {
        ArgumentNullException.ThrowIfNull(blocks);
        Blocks = blocks;
        Plain = Render(blocks);
    }

    /// <summary>The parsed blocks: paragraphs and lists.</summary>
    public IReadOnlyList<Block> Blocks { get; }

    /// <summary>The text without marks, paragraphs apart by an empty line, list items with <c>- </c> or a number.</summary>
    public string Plain { get; }

    /// <summary>Whether there is nothing to show.</summary>
    public bool IsEmpty => Plain.Length == 0;

    /// <summary>How many words a person reads.</summary>
    public int WordCount => Plain.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Count(word => word.Any(char.IsLetterOrDigit));

    /// <inheritdoc />
    public override string ToString() => Plain;

    private static string Render(IReadOnlyList<Block> blocks)
    {
        var text = new StringBuilder();
        foreach (var block in blocks)
        {
            if (text.Length > 0)
            {
                text.Append("\n\n");
            }

            RenderBlock(block, text, indent: "");
        }

        return text.ToString().Trim();
    }

    private static void RenderBlock(Block block, StringBuilder text, string indent)
    {
        switch (block)
        {
            case ListBlock list:
                RenderList(list, text, indent);
                break;
            case LeafBlock { Inline: { } inline }:
                RenderInline(inline, text);
                break;
            case LeafBlock leaf:
                text.Append(leaf.Lines.ToString());
                break;
            case ContainerBlock container:
                foreach (var child in container)
                {
                    RenderBlock(child, text, indent);
                }

                break;
        }
    }

    private static void RenderList(ListBlock list, StringBuilder text, string indent)
    {
        var number = int.TryParse(list.OrderedStart, out var start) ? start : 1;
        var first = true;
        foreach (var item in list.OfType<ListItemBlock>())
        {
            if (!first)
            {
                text.Append('\n');
            }

            first = false;
            text.Append(indent).Append(list.IsOrdered ? $"{number++}. " : "- ");
            var firstBlock = true;
            foreach (var child in item)
            {
                if (!firstBlock)
                {
                    text.Append('\n').Append(child is ListBlock ? "" : indent + "  ");
                }

                firstBlock = false;
                RenderBlock(child, text, indent + "  ");
            }
        }
    }

    private static void RenderInline(ContainerInline container, StringBuilder text)
    {
        foreach (var inline in container)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    text.Append(literal.Content);
                    break;
                case CodeInline code:
                    text.Append(code.Content);
                    break;
                case LineBreakInline line:
                    text.Append(line.IsHard ? '\n' : ' ');
                    break;
                case HtmlEntityInline entity:
                    text.Append(entity.Transcoded);
                    break;
                case LinkInline { Url: { } url } link:
                    RenderInline(link, text);
                    text.Append(" (").Append(url).Append(')');
                    break;
                case AutolinkInline { Url: var address }:
                    text.Append(address);
                    break;
                case HtmlInline { Tag: var tag }:
                    text.Append(tag);
                    break;
                case DelimiterInline delimiter:
                    // A bracket or star that opens nothing is a plain character, with the rest of its text within it.
                    text.Append(delimiter.ToLiteral());
                    RenderInline(delimiter, text);
                    break;
                case ContainerInline inner:
                    RenderInline(inner, text);
                    break;
                default:
                    // The checker refuses what is not named above; here it is at least seen.
                    text.Append(inline);
                    break;
            }
        }
    }
}
