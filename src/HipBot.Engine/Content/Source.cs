using System.Text.RegularExpressions;

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
public sealed partial record Source(
    string Key, string Authors, int? Year, string Title, string Publisher, Uri? Link, string Supports, DateOnly Checked)
{
    /// <summary>The first author and the year, such as "Bogduk 1992" or "NICE 2016".</summary>
    public string ShortName => Abbreviation().Match(Authors) is { Success: true } match
        ? match.Groups["name"].Value + YearAfter
        : Initials().Replace(Authors.Split(',', ';')[0].Trim(), "") + YearAfter;

    /// <summary>The source in one line, as a reader sees it, without its link.</summary>
    public string Reference => $"{Authors.TrimEnd('.')} ({Year?.ToString() ?? "undated"}). {Title.TrimEnd('.')}. {Publisher}.";

    /// <summary>The source in one line, with its link.</summary>
    public string Citation => Link is null ? Reference : $"{Reference} {Link}";

    private string YearAfter => Year is { } year ? $" {year}" : "";

    [GeneratedRegex(@"^[^,;]*\((?<name>[\p{L}-]{2,10})\)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Abbreviation();

    [GeneratedRegex(@" \p{Lu}{1,4}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Initials();
}
