using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace HipBot.Engine.Content.Reading;

/// <summary>Reads the Markdown below the fields into its sections, and finds what the chat platforms cannot show.</summary>
internal static class BodyReader
{
    /// <summary>
    /// The longest section in characters. A Discord message holds 2,000 and a Telegram message 4,096; below this limit a
    /// section fits into one message of either with its heading and marks.
    /// </summary>
    public const int LongestSection = 1_800;

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePreciseSourceLocation().Build();

    /// <summary>Reads a body: the text above the first heading under the empty name, each further section under its heading.</summary>
    /// <param name="file">The file, for findings.</param>
    /// <param name="document">The document whose body is read.</param>
    /// <param name="headings">The headings that may stand here, in their order.</param>
    /// <param name="findings">Takes what is wrong.</param>
    public static Sections Read(
        string file, FrontMatter document, IReadOnlyList<string> headings, FindingList findings)
    {
        var sections = new Dictionary<string, Located<RichText>>(StringComparer.Ordinal);
        MarkdownDocument parsed;
        try
        {
            parsed = Markdown.Parse(document.Body, Pipeline);
        }
        catch (ArgumentException exception)
        {
            findings.Add(file, new Mark(document.BodyLine, 1), $"this Markdown cannot be read: {exception.Message}");
            return new Sections(sections);
        }

        var body = new Body(file, document.BodyLine, findings);
        foreach (var node in parsed.Descendants())
        {
            body.Check(node);
        }

        var name = "";
        var mark = new Mark(document.BodyLine, 1);
        List<Block> blocks = [];
        foreach (var block in parsed.ToArray())
        {
            if (block is HeadingBlock heading)
            {
                body.Close(sections, name, mark, blocks);
                name = Body.TextOf(heading);
                mark = body.MarkOf(heading);
                body.CheckHeading(heading, name, headings, sections);
                blocks = [];
            }
            else if (block is not LinkReferenceDefinitionGroup)
            {
                mark = blocks.Count == 0 && name.Length == 0 ? body.MarkOf(block) : mark;
                blocks.Add(block);
            }
        }

        body.Close(sections, name, mark, blocks);
        return new Sections(sections);
    }

    private sealed class Body(string file, int firstLine, FindingList findings)
    {
        public Mark MarkOf(MarkdownObject node) => new(firstLine + node.Line, node.Column + 1);

        public static string TextOf(LeafBlock block) => new RichText([block]).Plain;

        public void Close(Dictionary<string, Located<RichText>> sections, string name, Mark mark, List<Block> blocks)
        {
            var text = new RichText(blocks);
            if (name.Length > 0 && text.IsEmpty)
            {
                findings.Add(file, mark, $"there is no text under the heading \"{name}\"");
            }

            if (text.Plain.Length > LongestSection)
            {
                findings.Add(file, mark, $"this text has {text.Plain.Length} characters; a chat message can show {LongestSection}");
            }

            sections.TryAdd(name, new Located<RichText>(text, mark));
        }

        public void CheckHeading(HeadingBlock heading, string name, IReadOnlyList<string> allowed, Dictionary<string, Located<RichText>> before)
        {
            var place = MarkOf(heading);
            if (!allowed.Contains(name, StringComparer.Ordinal))
            {
                var choices = allowed.Count == 0 ? "no headings" : string.Join(", ", allowed.Select(text => $"\"## {text}\""));
                findings.Add(file, place, $"the heading \"{name}\" is not one of this kind of file ({choices})");
            }
            else if (heading.Level != 2)
            {
                findings.Add(file, place, $"write this heading as \"## {name}\"");
            }
            else if (before.ContainsKey(name))
            {
                findings.Add(file, place, $"the heading \"{name}\" stands here a second time");
            }
            else if (before.Keys.Any(earlier => IndexOf(allowed, earlier) > IndexOf(allowed, name)))
            {
                findings.Add(file, place, $"the headings are out of order; write them in the order {string.Join(", ", allowed)}");
            }
        }

        public void Check(MarkdownObject node)
        {
            switch (node)
            {
                case HtmlBlock or HtmlInline:
                    findings.Add(file, MarkOf(node), "raw HTML is not taken; write plain Markdown");
                    break;
                case QuoteBlock or CodeBlock or ThematicBreakBlock:
                    findings.Add(file, MarkOf(node), "only paragraphs and lists can be shown here, no quotes, code blocks or rules");
                    break;
                case LinkInline { IsImage: true }:
                    findings.Add(file, MarkOf(node), "pictures cannot stand in the text");
                    break;
                case LinkInline { Url: var url } when WebAddress.Read(url) is null:
                    findings.Add(file, MarkOf(node), $"the link \"{url}\" must begin with https://");
                    break;
                case AutolinkInline { Url: var address } when WebAddress.Read(address) is null:
                    findings.Add(file, MarkOf(node), $"the link \"{address}\" must begin with https://");
                    break;
                case LeafInline and not (LiteralInline or CodeInline or LineBreakInline or HtmlEntityInline or AutolinkInline):
                    findings.Add(file, MarkOf(node), "this kind of Markdown cannot be shown here; write plain text");
                    break;
            }
        }

        private static int IndexOf(IReadOnlyList<string> headings, string name)
        {
            for (var index = 0; index < headings.Count; index++)
            {
                if (string.Equals(headings[index], name, StringComparison.Ordinal))
                {
                    return index;
                }
            }

            return -1;
        }
    }
}
