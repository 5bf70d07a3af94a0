using System.CommandLine;
using System.Text.Json;
using HipBot.Worker.Hosting;
using HipBot.Worker.Lines;
using HipBot.Worker.Storing;

namespace HipBot.Worker.Diagnosing;

/// <summary><c>hipbot doctor</c>: checks what HipBot needs, and says what to mend.</summary>
internal sealed class DoctorCommand(CommandStreams streams)
{
    /// <summary>The command.</summary>
    public Command Create()
    {
        var content = ContentFolder.Option();
        var data = StorageCommand.DataOption();
        var json = new Option<bool>("--json") { Description = "One JSON object a check on standard output." };
        var command = new Command("doctor", "Check settings, tokens, database, content, clock, zones and disk; say what to mend; exit code 1 if anything is at fault.") { content, data, json };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed.GetValue(content), parsed.GetValue(data), parsed.GetValue(json), cancellationToken));
        return command;
    }

    private async Task<int> RunAsync(string? contentFolder, string? dataFolder, bool asJson, CancellationToken cancellationToken)
    {
        await Task.Yield(); // So that a signal finds the command running.
        var worst = CheckState.Ok;
        await foreach (var result in Doctor.Of(TimeProvider.System).RunAsync(contentFolder, dataFolder, cancellationToken))
        {
            worst = result.State > worst ? result.State : worst;
            streams.Output.WriteLine(asJson
                ? JsonSerializer.Serialize(new CheckLine(result.Check, result.State.ToString().ToLowerInvariant(), result.Text, result.Mend), ReadableJson.Lines.CheckLine)
                : $"{result.State.ToString().ToLowerInvariant(),-8} {result.Check}: {result.Text}{(result.Mend is null ? "" : $" {result.Mend}")}");
        }

        return worst == CheckState.Fault ? ExitCode.Findings : ExitCode.Done;
    }
}
