namespace HipBot.Engine.Chat.Texts;

/// <summary>The text of a reply: what each platform draws in its own way, and <see cref="Plain"/> for all else.</summary>
public sealed record ReplyText(IReadOnlyList<TextBlock> Blocks)
{
    /// <summary>A text of nothing.</summary>
    public static readonly ReplyText Empty = new([]);

    /// <summary>The text without marks; parts are apart by an empty line.</summary>
    public string Plain => string.Join("\n\n", Blocks.Select(Render));

    /// <summary>A text of blocks; those that are null or say nothing are left out.</summary>
    public static ReplyText Of(params IEnumerable<TextBlock?> blocks) => new([.. blocks.OfType<TextBlock>().Where(SaysSomething)]);

    /// <summary>A text of plain paragraphs; those that are null or empty are left out.</summary>
    public static ReplyText OfParagraphs(params IEnumerable<string?> paragraphs) =>
        Of(paragraphs.Select(paragraph => new TextBlock.Paragraph(paragraph ?? "")));

    /// <summary>This text and another below it.</summary>
    public ReplyText Then(ReplyText other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new ReplyText([.. Blocks, .. other.Blocks]);
    }

    /// <inheritdoc />
    public override string ToString() => Plain;

    private static bool SaysSomething(TextBlock block) => block switch
    {
        TextBlock.Heading heading => heading.Text.Length > 0,
        TextBlock.Paragraph paragraph => paragraph.Text.Length > 0,
        TextBlock.Quoted quoted => !quoted.Text.IsEmpty,
        TextBlock.Items items => items.Entries.Count > 0,
        TextBlock.Cited cited => cited.Sources.Count > 0,
        _ => true,
    };

    private static string Render(TextBlock block) => block switch
    {
        TextBlock.Heading heading => heading.Text,
        TextBlock.Paragraph paragraph => paragraph.Text,
        TextBlock.Quoted { Label: { } label } quoted => $"{label}: {quoted.Text.Plain}",
        TextBlock.Quoted quoted => quoted.Text.Plain,
        TextBlock.Items items => (items.Label is null ? "" : items.Label + ":\n") + string.Join('\n', items.Entries.Select((entry, index) => $"{(items.IsNumbered ? $"{index + 1}." : "-")} {entry}")),
        TextBlock.Cited cited => "Sources:\n" + string.Join('\n', cited.Sources.Select((source, index) => $"[{index + 1}] {source.Citation}")),
        _ => throw new ArgumentOutOfRangeException(nameof(block)),
    };
}
