using System.Text;
using System.Text.Json;

namespace HipBot.EndToEnd.Tests;

public sealed class EvaluateTests : IDisposable
{
    private static readonly byte[] Examples =
    [
        .. "{\"question\":\"where does the psoas attach\",\"expect\":\"answer\",\"topic\":\"psoas-anatomy\"}\n"u8,
        .. "nonsense\n"u8,
        .. "\n"u8,
        0xFF, (byte)'\n',
        .. Encoding.UTF8.GetBytes($"{{\"say\":\"{new string('a', 5_000)}\",\"level\":\"routine\"}}\n"),
        .. "{\"say\":\"i like swimming\",\"level\":\"routine\",\"unclear\":true}"u8,
    ];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_bad_line_is_named_and_reading_goes_on()
    {
        var run = await EvaluateAsync();

        run.ExitCode.ShouldBe(2);
        run.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(':')[1]).ShouldBe(["2", "4", "5"]);
        run.Output.ShouldContain("recall, emergency          –");
    }

    [Fact]
    public async Task Under_json_a_bad_line_is_an_error_line_and_a_share_of_nothing_is_null()
    {
        var run = await EvaluateAsync("--json");

        run.ExitCode.ShouldBe(2);
        run.Errors.ShouldBeEmpty();
        run.Json.SkipLast(1).Select(line => line.GetProperty("line").GetInt32()).ShouldBe([2, 4, 5]);
        var score = run.Json[^1];
        score.GetProperty("questions").GetInt32().ShouldBe(1);
        score.GetProperty("messages").GetInt32().ShouldBe(1);
        score.GetProperty("answered").GetDouble().ShouldBe(1);
        score.GetProperty("abstained").ValueKind.ShouldBe(JsonValueKind.Null);
        score.GetProperty("recall").GetProperty("urgent").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    private async Task<HipBotRun> EvaluateAsync(params string[] options)
    {
        var file = Path.Combine(_folder.Path, "examples.jsonl");
        await File.WriteAllBytesAsync(file, Examples, TestContext.Current.CancellationToken);
        return await HipBotProcess.RunAsync("", ["evaluate", file, .. options]);
    }
}
