using System.Diagnostics.CodeAnalysis;

namespace HipBot.Engine.Content;

/// <summary>What came out of reading a content folder.</summary>
/// <param name="Library">The snapshot; null where a fault was found.</param>
/// <param name="Findings">All findings, ordered by file and place.</param>
public sealed record LoadedLibrary(Library? Library, IReadOnlyList<Finding> Findings)
{
    /// <summary>Differs where the folder has changed since it was read.</summary>
    internal string Stamp { get; init; } = "";

    /// <summary>The findings that keep the folder from being served.</summary>
    public IEnumerable<Finding> Faults => Findings.Where(finding => finding.Kind == FindingKind.Fault);

    /// <summary>The findings that are to be mended: faults and flaws.</summary>
    public IEnumerable<Finding> ToMend => Findings.Where(finding => finding.Kind != FindingKind.Notice);

    /// <summary>Whether the folder can be served.</summary>
    [MemberNotNullWhen(true, nameof(Library))]
    public bool IsSound => Library is not null;
}
