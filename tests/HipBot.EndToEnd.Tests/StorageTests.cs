using System.Text.Json.Nodes;
using HipBot.Tests;

namespace HipBot.EndToEnd.Tests;

/// <summary>What an operator sees of the database: where it is, what is wrong with it, its backup.</summary>
public sealed class StorageTests : IDisposable
{
    private const string Report = """{"user":"ana","chat":"dm","submit":"1_report__","fields":{"what":"a report"}}""" + "\n";

    private readonly TemporaryFolder _folder = new();

    private string Data => Path.Combine(_folder.Path, "data");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_backup_is_written_and_restored()
    {
        var backup = Path.Combine(_folder.Path, "backup.db");
        (await HipBotProcess.RunAsync(Report, "chat", "--json", "--data", Data)).ExitCode.ShouldBe(0);

        (await RunAsync("storage", "backup", backup, "--data", Data)).ExitCode.ShouldBe(0);
        var restored = await RunAsync("storage", "restore", backup, "--data", Data);

        restored.ExitCode.ShouldBe(0, restored.Errors);
        restored.Errors.ShouldContain("is kept for seven days as");
        (await HipBotProcess.RunAsync(Report, "chat", "--json", "--data", Data)).ExitCode.ShouldBe(0);
    }

    [Theory]
    [InlineData("storage", "restore", "/no/such/file")]
    [InlineData("storage", "backup", "/no/such/folder/file")]
    public async Task What_cannot_be_backed_up_or_restored_is_one_line(params string[] arguments)
    {
        (await HipBotProcess.RunAsync(Report, "chat", "--json", "--data", Data)).ExitCode.ShouldBe(0);

        var run = await RunAsync([.. arguments, "--data", Data]);

        run.ExitCode.ShouldBe(2);
        run.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries).ShouldHaveSingleItem().ShouldContain(arguments[^1]);
    }

    [Fact]
    public async Task A_data_folder_that_cannot_be_made_is_one_line()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder.Path, "file"), "", TestContext.Current.CancellationToken);

        var run = await HipBotProcess.RunAsync("", "chat", "--json", "--data", Path.Combine(_folder.Path, "file", "data"));

        run.ExitCode.ShouldBe(2);
        run.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries).ShouldHaveSingleItem().ShouldContain("hipbot.db cannot be used");
    }

    [Theory]
    [InlineData("""{ "Storage": { "Provder": "x" } }""", "did you mean `Provider`?")]
    [InlineData("""{ "Storage": { "Provider": ["x"] } }""", "Storage:Provider must be one text")]
    [InlineData("""{ "Storage": { "Provider": "oracle" } }""", "\"sqlite\" or \"postgresql\"")]
    [InlineData("""{ "Storage": { "Provider": "postgresql" } }""", "Storage:ConnectionString is empty")]
    [InlineData("""{ "Storage": { "Provider": "postgresql", "ConnectionString": "Host=127.0.0.1;Port=1;Username=u;Password=a-secret" } }""", "PostgreSQL cannot be used")]
    public async Task A_wrong_setting_stops_the_start_and_is_named_without_a_secret(string settings, string named)
    {
        await File.WriteAllTextAsync(Path.Combine(_folder.Path, "appsettings.json"), settings, TestContext.Current.CancellationToken);

        var run = await RunAsync("chat", "--json", "--content", Repository.Content, "--shared");

        run.ExitCode.ShouldBe(2);
        run.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries).ShouldHaveSingleItem().ShouldContain(named);
        run.Errors.ShouldNotContain("a-secret");
    }

    [Fact]
    public async Task A_walk_goes_on_after_a_restart_at_each_step()
    {
        var button = "1_go_dead-bug_";
        for (var step = 0; step <= 3; step++)
        {
            var run = await HipBotProcess.RunAsync($$"""{"user":"ana","chat":"dm","press":"{{button}}"}""", "chat", "--json", "--data", Data);

            run.Json[0].GetProperty("text").GetString()!.ShouldContain(step == 0 ? "How much pain is acceptable" : $"(step {step} of ");
            button = run.Json[0].GetProperty("buttons")[0].GetProperty("id").GetString()!;
        }
    }

    [Fact]
    public async Task A_form_that_was_begun_goes_on_after_a_restart()
    {
        var begun = await HipBotProcess.RunAsync("/report\n", "chat", "--data", Data);
        begun.Output.ShouldContain("What is wrong or missing?");

        var goesOn = await HipBotProcess.RunAsync("step two is unclear\n/quit\n", "chat", "--data", Data);

        goesOn.Output.ShouldContain("You had begun a form");
        goesOn.Output.ShouldContain("Thank you.");
        (await HipBotProcess.RunAsync("/quit\n", "chat", "--data", Data)).Output.ShouldNotContain("You had begun a form");
    }

    [Fact]
    public async Task The_doctor_says_what_was_found_where()
    {
        var run = await RunAsync("doctor", "--json", "--content", Repository.Content, "--data", Data);

        run.ExitCode.ShouldBe(0, run.Output);
        run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!["check"]!.GetValue<string>())
            .ShouldBe(["settings", "Telegram token", "Discord token", "content", "database", "clock", "time zones", "disk"]);
    }

    [Theory]
    [InlineData("""{ "Telegram": { "Token": "123456:a-secret" } }""", "Telegram token", "a-secret")]
    [InlineData("""{ "Discord": { "Token": "a-secret" } }""", "Discord token", "a-secret")]
    [InlineData("""{ "Content": { "Foldr": "x" } }""", "settings", "no secret at all")]
    public async Task The_doctor_names_what_is_at_fault_and_no_secret(string settings, string check, string secret)
    {
        await File.WriteAllTextAsync(Path.Combine(_folder.Path, "appsettings.json"), settings, TestContext.Current.CancellationToken);

        var run = await RunAsync("doctor", "--json", "--content", Repository.Content);

        run.ExitCode.ShouldBe(1);
        var fault = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!).Single(line => line["state"]!.GetValue<string>() == "fault");
        fault["check"]!.GetValue<string>().ShouldBe(check);
        fault["mend"]!.GetValue<string>().ShouldNotBeEmpty();
        run.Output.ShouldNotContain(secret);
    }

    private Task<HipBotRun> RunAsync(params IReadOnlyList<string> arguments) => HipBotProcess.RunInAsync(new HipBotSurroundings(_folder.Path), arguments);
}
