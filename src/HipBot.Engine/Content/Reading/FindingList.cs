namespace HipBot.Engine.Content.Reading;

/// <summary>Collects the findings of one run over a folder.</summary>
internal sealed class FindingList
{
    private readonly List<Finding> _findings = [];

    public void Add(string file, Mark mark, string message, FindingKind kind = FindingKind.Fault) =>
        _findings.Add(new Finding(file, mark.Line, mark.Column, OneLine(message), kind));

    public void Add(FindingList others) => _findings.AddRange(others._findings);

    public bool HasFault => _findings.Exists(finding => finding.Kind == FindingKind.Fault);

    public IReadOnlyList<Finding> InOrder() =>
        [.. _findings.Distinct()
            .OrderBy(finding => finding.File, StringComparer.Ordinal)
            .ThenBy(finding => finding.Line)
            .ThenBy(finding => finding.Column)];

    private static string OneLine(string message) => string.Join(' ', message.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
