using System.CommandLine;
using System.CommandLine.Parsing;
using HipBot.Engine.Answers;
using HipBot.Engine.Content;
using HipBot.Worker.Checking;
using HipBot.Worker.Hosting;
using HipBot.Worker.Lines;
using Microsoft.Extensions.DependencyInjection;

namespace HipBot.Worker.Asking;

/// <summary><c>hipbot ask [QUESTION]</c>: answers and ends; without a question, one question a line from standard input.</summary>
internal sealed class AskCommand(CommandStreams streams)
{
    public Command Create()
    {
        var question = new Argument<string[]>("QUESTION") { Description = "The question; without it, one question a line from standard input.", Arity = ArgumentArity.ZeroOrMore };
        var more = new Option<bool>("--more") { Description = "Show the longer answer too. The text of a JSON line always holds it." };
        var explain = new Option<bool>("--explain") { Description = "Say why this is the answer." };
        var json = new Option<bool>("--json") { Description = "One JSON object a line on standard output." };
        var content = ContentFolder.Option();
        var command = new Command("ask", "Answer a question from the content folder.") { question, more, explain, json, content };
        command.SetAction((parsed, cancellationToken) => UnknownOption(parsed) is { } unknown ? Refuse(unknown) : RunAsync(
            parsed.GetResult(question) is { Tokens.Count: > 0 } ? string.Join(' ', parsed.GetValue(question)!) : null,
            parsed.GetValue(content),
            new AnswerPrinter(streams, parsed.GetValue(json), parsed.GetValue(explain), parsed.GetValue(more)),
            cancellationToken));
        return command;
    }

    /// <summary>A misspelt option is no question. What follows a bare <c>--</c> may begin with dashes.</summary>
    private static string? UnknownOption(ParseResult parsed) =>
        parsed.Tokens
            .TakeWhile(token => token.Type != TokenType.DoubleDash)
            .FirstOrDefault(token => token.Type == TokenType.Argument && token.Value.StartsWith("--", StringComparison.Ordinal))
            ?.Value;

    private async Task<int> Refuse(string option)
    {
        await streams.Errors.WriteLineAsync($"There is no option {option}. If it is the question, write it after a bare --");
        return ExitCode.Usage;
    }

    private async Task<int> RunAsync(string? question, string? contentFolder, AnswerPrinter printer, CancellationToken cancellationToken)
    {
        await Task.Yield(); // So that a signal finds the command running.
        var builder = HipBotHost.CreateBuilder();
        var folder = ContentFolder.Find(contentFolder, builder.Configuration);
        var loaded = LibraryLoader.Load(folder, cancellationToken, isThorough: false);
        if (!loaded.IsSound)
        {
            FindingPrinter.SayThatItCannotBeServed(streams.Errors, folder, [.. loaded.Faults]);
            return ExitCode.Usage;
        }

        if (question is not null)
        {
            HipBotHost.GiveBackMemory();
            return printer.Print(question, line: 1, new Adviser(loaded.Library)) ? ExitCode.Done : ExitCode.Usage;
        }

        builder.Services.AddLiveAdviser(folder, loaded);
        using var host = builder.Build();
        await host.StartAsync(cancellationToken);
        await AnswerLinesAsync(host.Services.GetRequiredService<LiveAdviser>(), printer, cancellationToken);
        await host.StopAsync(CancellationToken.None);
        return ExitCode.Done;
    }

    private static async Task AnswerLinesAsync(LiveAdviser adviser, AnswerPrinter printer, CancellationToken cancellationToken)
    {
        await using var input = Console.OpenStandardInput();
        await foreach (var line in LineReader.ReadAsync(input, cancellationToken))
        {
            if (line.Fault is { } fault)
            {
                printer.PrintFault(fault, line.Number);
            }
            else
            {
                printer.Print(line.Text, line.Number, adviser.Current);
            }
        }
    }
}
