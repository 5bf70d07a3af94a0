using System.CommandLine;
using System.Text.Json;
using HipBot.Engine.Answers;
using HipBot.Engine.Content;
using HipBot.Worker.Asking;
using HipBot.Worker.Checking;
using HipBot.Worker.Hosting;

namespace HipBot.Worker.Evaluating;

/// <summary><c>hipbot evaluate FILE</c>: scores the answers and the safety check on questions and messages with known answers.</summary>
internal static class EvaluateCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "Questions and safety messages, one JSON object a line; tests/data holds examples." };
        var misses = new Option<bool>("--misses") { Description = "List what was not as expected." };
        var json = new Option<bool>("--json") { Description = "One JSON object with the score on standard output." };
        var content = new Option<string?>("--content") { Description = "The content folder." };
        var command = new Command("evaluate", "Score the bot on questions and safety messages.") { file, misses, json, content };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            parsed.GetValue(file)!, parsed.GetValue(content), parsed.GetValue(misses), parsed.GetValue(json), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string file, string? contentFolder, bool withMisses, bool asJson, CancellationToken cancellationToken)
    {
        if (!File.Exists(file))
        {
            await Console.Error.WriteLineAsync($"There is no file \"{file}\".");
            return ExitCode.Usage;
        }

        var folder = ContentFolder.Find(contentFolder, HipBotHost.CreateBuilder().Configuration);
        var loaded = LibraryLoader.Load(folder, cancellationToken);
        if (!loaded.IsSound)
        {
            FindingPrinter.SayWhatIsBroken(folder, loaded);
            return ExitCode.Usage;
        }

        var score = new Score();
        var adviser = new Adviser(loaded.Library);
        var isWhole = true;
        await using var input = File.OpenRead(file);
        await foreach (var line in LineReader.ReadAsync(input, cancellationToken))
        {
            if (line.Fault is null && string.IsNullOrWhiteSpace(line.Text))
            {
                continue;
            }

            var fault = line.Fault;
            if (fault is null && EvaluationCase.TryParse(line.Text, out var example, out fault))
            {
                Judge(example, adviser, score);
            }
            else
            {
                isWhole = false;
                SayFault(file, line.Number, fault!, asJson);
            }
        }

        Print(score, withMisses, asJson);
        return isWhole ? ExitCode.Done : ExitCode.Usage;
    }

    private static void SayFault(string file, int line, string fault, bool asJson)
    {
        if (asJson)
        {
            Console.Out.WriteLine(JsonSerializer.Serialize(new ErrorLine(fault, line), WorkerJson.Default.ErrorLine));
        }
        else
        {
            Console.Error.WriteLine($"{file}:{line}:1: {fault}");
        }
    }

    private static void Judge(EvaluationCase example, Adviser adviser, Score score)
    {
        if (example.Say is { } message)
        {
            score.AddMessage(example, adviser.Ask(message));
        }
        else
        {
            score.AddQuestion(example, adviser.Ask(example.Question!));
        }
    }

    private static void Print(Score score, bool withMisses, bool asJson)
    {
        if (asJson)
        {
            Console.Out.WriteLine(JsonSerializer.Serialize(score.ToLine(), WorkerJson.Default.ScoreLine));
        }
        else
        {
            Console.Out.WriteLine(score.ToText());
        }

        foreach (var miss in withMisses ? score.Misses : [])
        {
            (asJson ? Console.Error : Console.Out).WriteLine(miss);
        }
    }
}
