using HipBot.Tests;

namespace HipBot.EndToEnd.Tests;

public sealed class StreamsTests
{
    private const string Question = "where does the psoas attach";

    [Fact]
    public async Task A_reader_that_has_enough_ends_the_run()
    {
        using var process = HipBotProcess.Start("ask", "--json");
        await process.SayAsync(Question);
        await process.HearAsync();

        process.StopListening();
        await process.SayAsync(Question);

        var run = await SoonAsync(process.EndedAsync());
        run.ExitCode.ShouldBe(0);
        run.Errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_interrupt_is_told_from_an_end()
    {
        using var process = HipBotProcess.Start("ask", "--json");
        await process.SayAsync(Question);
        await process.HearAsync();

        await process.InterruptAsync();

        (await SoonAsync(process.EndedAsync())).ExitCode.ShouldBe(130);
    }

    [Fact]
    public async Task What_is_written_is_utf8_in_every_locale()
    {
        using var folder = new TemporaryFolder();
        var examples = Path.Combine(folder.Path, "examples.jsonl");
        await File.WriteAllTextAsync(examples, """{"say":"i like swimming","level":"routine"}""", TestContext.Current.CancellationToken);
        var latin = new HipBotSurroundings(folder.Path) { Environment = new Dictionary<string, string> { ["LC_ALL"] = "en_US.ISO-8859-1" } };

        var json = await HipBotProcess.RunInAsync(latin, "ask", "--content", Repository.Content, "--json", "psoäs – où");
        var text = await HipBotProcess.RunInAsync(latin, "evaluate", "--content", Repository.Content, examples);

        json.Output.ShouldStartWith("{\"question\":\"psoäs – où\"");
        text.Output.ShouldContain("recall, urgent             –");
    }

    private static Task<HipBotRun> SoonAsync(Task<HipBotRun> run) => run.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
}
