using HipBot.Engine.Content;

namespace HipBot.Worker.Checking;

/// <summary>Writes findings as <c>FILE:LINE:COLUMN: message</c>, the file as one can open it from here.</summary>
internal static class FindingPrinter
{
    public static string Line(string folder, Finding finding) =>
        (finding with { File = Path.Combine(folder, finding.File).Replace('\\', '/') }).ToString();
}
