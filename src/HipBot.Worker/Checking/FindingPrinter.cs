using HipBot.Engine.Content;

namespace HipBot.Worker.Checking;

/// <summary>Writes findings as <c>FILE:LINE:COLUMN: message</c>, the file as one can open it from here.</summary>
internal static class FindingPrinter
{
    /// <summary>How many faults of a broken folder are named before the rest is only counted.</summary>
    private const int MostFaultsShown = 20;

    public static string Line(string folder, Finding finding) =>
        (finding with { File = FileOf(folder, finding) }).ToString();

    /// <summary>The file of a finding as one can open it from here; the folder itself for a finding about it.</summary>
    public static string FileOf(string folder, Finding finding) =>
        finding.File == "." ? folder : Path.Combine(folder, finding.File).Replace('\\', '/');

    /// <summary>Names the first faults of a broken folder, and where to see all of them.</summary>
    public static void SayThatItCannotBeServed(TextWriter errors, string folder, IReadOnlyList<Finding> faults)
    {
        foreach (var fault in faults.Take(MostFaultsShown))
        {
            errors.WriteLine(Line(folder, fault));
        }

        if (faults is not [{ File: "." }])
        {
            errors.WriteLine($"The content folder \"{folder}\" cannot be served: {Count(faults.Count)}. To see all of them: hipbot content check \"{folder}\"");
        }
    }

    /// <summary>Such as <c>1 finding</c> or <c>3 findings</c>.</summary>
    public static string Count(int findings) => $"{findings} finding{(findings == 1 ? "" : "s")}";
}
