using System.CommandLine;
using System.Text.Json;
using HipBot.Engine.Content;
using HipBot.Worker.Hosting;

namespace HipBot.Worker.Checking;

/// <summary><c>hipbot content check [DIR]</c>: names every fault of a content folder.</summary>
internal static class ContentCheckCommand
{
    public static Command Create()
    {
        var folder = new Argument<string?>("DIR") { Description = "The content folder.", Arity = ArgumentArity.ZeroOrOne };
        var notices = new Option<bool>("--notices") { Description = "Also list what is worth knowing but no fault: files that no clinician has signed, and files whose review date has passed." };
        var json = new Option<bool>("--json") { Description = "One JSON object a finding on standard output." };
        var command = new Command("check", "Check a content folder; every finding as FILE:LINE:COLUMN: message; exit code 1 if there is any.") { folder, notices, json };
        command.SetAction((parsed, cancellationToken) => Task.FromResult(Run(
            parsed.GetValue(folder), parsed.GetValue(notices), parsed.GetValue(json), cancellationToken)));
        return command;
    }

    private static int Run(string? given, bool withNotices, bool asJson, CancellationToken cancellationToken)
    {
        var folder = ContentFolder.Find(given, HipBotHost.CreateBuilder().Configuration);
        if (!Directory.Exists(folder))
        {
            Console.Error.WriteLine($"There is no content folder \"{folder}\". Name it: hipbot content check DIR");
            return ExitCode.Usage;
        }

        var loaded = LibraryLoader.Load(folder, cancellationToken, time: TimeProvider.System);
        var faults = loaded.Faults.Count();
        foreach (var finding in withNotices ? loaded.Findings : loaded.Faults)
        {
            Console.Out.WriteLine(asJson ? ToJson(folder, finding) : FindingPrinter.Line(folder, finding));
        }

        Console.Error.WriteLine(Summary(loaded, faults));
        return faults == 0 ? ExitCode.Done : ExitCode.Findings;
    }

    private static string Summary(LoadedLibrary loaded, int faults)
    {
        if (loaded.Library is not { } library)
        {
            return $"{faults} finding{(faults == 1 ? "" : "s")}.";
        }

        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        var unsigned = library.Reviews.Count(review => !review.IsSigned);
        var passed = library.Reviews.Count(review => review.HasPassed(today));
        return $"No findings: {library.Topics.Count} topics, {library.Exercises.Count} exercises, {library.Routines.Count} routines, "
            + $"{library.Prompts.Count} prompts, {library.Safety.Signs.Count} warning signs, {library.Sources.Count} sources. "
            + $"{Files(unsigned)} without a clinician's signature, {Files(passed)} past the review date (--notices lists them).";
    }

    private static string Files(int count) => count == 1 ? "1 file" : $"{count} files";

    private static string ToJson(string folder, Finding finding) => JsonSerializer.Serialize(
        new FindingLine(
            FindingPrinter.FileOf(folder, finding), finding.Line, finding.Column, finding.Message,
            finding.Kind == FindingKind.Fault ? "fault" : "notice"),
        WorkerJson.Default.FindingLine);
}
