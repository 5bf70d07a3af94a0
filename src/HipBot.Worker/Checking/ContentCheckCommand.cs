using System.CommandLine;
using System.Text.Json;
using HipBot.Engine.Content;
using HipBot.Worker.Hosting;
using HipBot.Worker.Lines;

namespace HipBot.Worker.Checking;

/// <summary><c>hipbot content check [DIR]</c>: names every fault of a content folder.</summary>
internal sealed class ContentCheckCommand(CommandStreams streams)
{
    public Command Create()
    {
        var folder = ContentFolder.Argument();
        var notices = new Option<bool>("--notices") { Description = "Also list what is worth knowing but no fault, such as files that no clinician has signed." };
        var json = new Option<bool>("--json") { Description = "One JSON object a finding on standard output." };
        var command = new Command("check", "Check a content folder; every finding as FILE:LINE:COLUMN: message; exit code 1 if there is any.") { folder, notices, json };
        command.SetAction((parsed, cancellationToken) => Task.Run(
            () => Run(parsed.GetValue(folder), parsed.GetValue(notices), parsed.GetValue(json), cancellationToken), cancellationToken));
        return command;
    }

    private int Run(string? given, bool withNotices, bool asJson, CancellationToken cancellationToken)
    {
        var folder = ContentFolder.Find(given, HipBotHost.CreateBuilder().Configuration);
        if (!Directory.Exists(folder))
        {
            streams.Errors.WriteLine($"There is no content folder \"{folder}\". Name it: hipbot content check DIR");
            return ExitCode.Usage;
        }

        var loaded = LibraryLoader.Load(folder, cancellationToken, time: TimeProvider.System);
        var toMend = loaded.ToMend.Count();
        foreach (var finding in withNotices ? loaded.Findings : loaded.ToMend)
        {
            streams.Output.WriteLine(asJson ? ToJson(folder, finding) : FindingPrinter.Line(folder, finding));
        }

        streams.Errors.WriteLine(Summary(loaded, toMend));
        return toMend == 0 ? ExitCode.Done : ExitCode.Findings;
    }

    private static string Summary(LoadedLibrary loaded, int toMend)
    {
        if (loaded.Library is not { } library)
        {
            return $"{FindingPrinter.Count(toMend)}.";
        }

        if (toMend > 0)
        {
            return $"{FindingPrinter.Count(toMend)}; the folder can be served all the same.";
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
            finding.Kind.ToString().ToLowerInvariant()),
        ReadableJson.Lines.FindingLine);
}
