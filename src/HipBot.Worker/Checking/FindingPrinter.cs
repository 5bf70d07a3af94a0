using HipBot.Engine.Content;

namespace HipBot.Worker.Checking;

/// <summary>Writes findings as <c>FILE:LINE:COLUMN: message</c>, the file as one can open it from here.</summary>
internal static class FindingPrinter
{
    /// <summary>How many faults of a folder that cannot be served are named before the rest is only counted.</summary>
    private const int MostFaultsShown = 20;

    /// <summary>Says on standard error why a folder cannot be served.</summary>
    public static void SayWhatIsBroken(string folder, LoadedLibrary loaded)
    {
        var faults = loaded.Faults.ToList();
        foreach (var fault in faults.Take(MostFaultsShown))
        {
            Console.Error.WriteLine(Line(folder, fault));
        }

        if (faults is [{ File: "." }])
        {
            return;
        }

        Console.Error.WriteLine(
            $"The content folder \"{folder}\" cannot be served: {faults.Count} finding{(faults.Count == 1 ? "" : "s")}. To see all of them: hipbot content check \"{folder}\"");
    }

    public static string Line(string folder, Finding finding) =>
        (finding with { File = FileOf(folder, finding) }).ToString();

    /// <summary>The file of a finding as one can open it from here; the folder itself for a finding about it.</summary>
    public static string FileOf(string folder, Finding finding) =>
        finding.File == "." ? folder : Path.Combine(folder, finding.File).Replace('\\', '/');
}
