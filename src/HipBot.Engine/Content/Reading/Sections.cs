namespace HipBot.Engine.Content.Reading;

/// <summary>The text of a document by headings; the text above the first heading has the empty name.</summary>
internal sealed class Sections(IReadOnlyDictionary<string, Located<RichText>> byHeading)
{
    /// <summary>All sections that are there.</summary>
    public IEnumerable<Located<RichText>> All => byHeading.Values;

    /// <summary>The text above the first heading.</summary>
    public Located<RichText> Opening => this[""];

    /// <summary>A section; an empty one where it is missing.</summary>
    public Located<RichText> this[string heading] =>
        byHeading.TryGetValue(heading, out var section) ? section : new Located<RichText>(RichText.Empty, Mark.Start);
}
