namespace HipBot.Engine.Content;

/// <summary>A work of the bibliography.</summary>
/// <param name="Key">What content files cite it by.</param>
/// <param name="Authors">The authors.</param>
/// <param name="Year">The year; null where the work has none.</param>
/// <param name="Title">The title.</param>
/// <param name="Publisher">The journal or publisher.</param>
/// <param name="Link">Where a reader finds it: a DOI or a web address; null where neither is known.</param>
/// <param name="Supports">What it supports, and what it does not.</param>
/// <param name="Checked">The day on which a record of the work was last seen.</param>
public sealed record Source(
    string Key, string Authors, int? Year, string Title, string Publisher, Uri? Link, string Supports, DateOnly Checked)
{
    /// <summary>The source in one line, as a reader sees it.</summary>
    public string Citation => $"{Authors.TrimEnd('.')} ({Year?.ToString() ?? "undated"}). {Title.TrimEnd('.')}. {Publisher}.{(Link is null ? "" : $" {Link}")}";
}
