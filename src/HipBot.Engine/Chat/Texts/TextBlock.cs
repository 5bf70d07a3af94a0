using HipBot.Engine.Content;

namespace HipBot.Engine.Chat.Texts;

/// <summary>A part of a reply's text. A closed family: one of the nested records. Strings are plain: nothing in them is a mark.</summary>
public abstract record TextBlock
{
    private TextBlock()
    {
    }

    /// <summary>A heading.</summary>
    /// <param name="Text">The plain text.</param>
    public sealed record Heading(string Text) : TextBlock;

    /// <summary>A paragraph.</summary>
    /// <param name="Text">The plain text.</param>
    public sealed record Paragraph(string Text) : TextBlock;

    /// <summary>A text of the content, with a label before it or none.</summary>
    /// <param name="Text">The text.</param>
    /// <param name="Label">The label, such as "What to do next"; null for none.</param>
    public sealed record Quoted(RichText Text, string? Label = null) : TextBlock;

    /// <summary>A list, with a label above it or none.</summary>
    /// <param name="Entries">The plain items.</param>
    /// <param name="Label">The label; null for none.</param>
    /// <param name="IsNumbered">Whether the items are numbered.</param>
    public sealed record Items(IReadOnlyList<string> Entries, string? Label = null, bool IsNumbered = false) : TextBlock;

    /// <summary>What the text rests on. A platform that can show links needs no more than <see cref="Source.ShortName"/> of each.</summary>
    /// <param name="Sources">The sources, most important first.</param>
    public sealed record Cited(IReadOnlyList<Source> Sources) : TextBlock;
}
