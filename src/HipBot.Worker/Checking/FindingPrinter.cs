using HipBot.Engine.Content;

namespace HipBot.Worker.Checking;

/// <summary>Writes findings as <c>FILE:LINE:COLUMN: message</c>, the file as one can open it from here.</summary>
internal static class FindingPrinter
{
    public static string Line(string folder, Finding finding) =>
        (finding with { File = FileOf(folder, finding) }).ToString();

    /// <summary>The file of a finding as one can open it from here; the folder itself for a finding about it.</summary>
    public static string FileOf(string folder, Finding finding) =>
        finding.File == "." ? folder : Path.Combine(folder, finding.File).Replace('\\', '/');
}
