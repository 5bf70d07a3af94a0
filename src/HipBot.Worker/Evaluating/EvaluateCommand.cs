using System.CommandLine;
using System.Text.Json;
using HipBot.Engine.Answers;
using HipBot.Engine.Content;
using HipBot.Worker.Checking;
using HipBot.Worker.Hosting;
using HipBot.Worker.Lines;

namespace HipBot.Worker.Evaluating;

/// <summary><c>hipbot evaluate FILE</c>: scores the answers and the safety check on questions and messages with known answers.</summary>
internal sealed class EvaluateCommand(CommandStreams streams)
{
    public Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "Questions and safety messages, one JSON object a line; tests/data holds examples." };
        var misses = new Option<bool>("--misses") { Description = "List what was not as expected; under --json on standard error." };
        var json = new Option<bool>("--json") { Description = "One JSON object with the score on standard output." };
        var content = ContentFolder.Option();
        var command = new Command("evaluate", "Score the bot on questions and safety messages.") { file, misses, json, content };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            parsed.GetValue(file)!, parsed.GetValue(content), parsed.GetValue(misses), parsed.GetValue(json), cancellationToken));
        return command;
    }

    private async Task<int> RunAsync(string file, string? contentFolder, bool withMisses, bool asJson, CancellationToken cancellationToken)
    {
        if (!File.Exists(file))
        {
            await streams.Errors.WriteLineAsync($"There is no file \"{file}\".");
            return ExitCode.Usage;
        }

        var folder = ContentFolder.Find(contentFolder, HipBotHost.CreateBuilder().Configuration);
        var loaded = LibraryLoader.Load(folder, cancellationToken);
        if (!loaded.IsSound)
        {
            FindingPrinter.SayThatItCannotBeServed(streams.Errors, folder, [.. loaded.Faults]);
            return ExitCode.Usage;
        }

        var examiner = new Examiner(new Adviser(loaded.Library));
        var faults = 0;
        await using var stream = File.OpenRead(file);
        await foreach (var line in LineReader.ReadAsync(stream, cancellationToken))
        {
            if ((line.Fault ?? examiner.Examine(line.Text)) is { } fault)
            {
                faults++;
                PrintFault(file, line.Number, fault, asJson);
            }
        }

        Print(examiner.Score, withMisses, asJson);
        return faults == 0 ? ExitCode.Done : ExitCode.Usage;
    }

    private void PrintFault(string file, int line, string fault, bool asJson)
    {
        if (asJson)
        {
            streams.Output.WriteLine(JsonSerializer.Serialize(new ErrorLine(fault, line), ReadableJson.Lines.ErrorLine));
        }
        else
        {
            streams.Errors.WriteLine($"{file}:{line}:1: {fault}");
        }
    }

    private void Print(Score score, bool withMisses, bool asJson)
    {
        streams.Output.WriteLine(asJson ? JsonSerializer.Serialize(score.ToLine(), ReadableJson.Lines.ScoreLine) : score.ToText());
        foreach (var miss in withMisses ? score.Misses : [])
        {
            (asJson ? streams.Errors : streams.Output).WriteLine(miss);
        }
    }
}
