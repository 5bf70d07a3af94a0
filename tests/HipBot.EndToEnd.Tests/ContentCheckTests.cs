using HipBot.Tests;

namespace HipBot.EndToEnd.Tests;

public sealed class ContentCheckTests
{
    [Fact]
    public async Task The_content_of_the_repository_has_no_finding()
    {
        var run = await HipBotProcess.RunAsync("", "content", "check", Repository.Content);

        run.Output.ShouldBeEmpty();
        run.ExitCode.ShouldBe(0);
        run.Errors.ShouldContain("No findings");
    }

    [Fact]
    public async Task Every_finding_stands_on_a_line_with_its_file_line_and_column()
    {
        using var folder = new TemporaryFolder();
        folder.Copy(Repository.Content);
        var file = Path.Combine(folder.Path, "answers", "anatomy", "psoas-anatomy.md");
        var text = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(file, text.Replace("sources:", "sorces:", StringComparison.Ordinal), TestContext.Current.CancellationToken);

        var run = await HipBotProcess.RunAsync("", "content", "check", folder.Path);

        run.ExitCode.ShouldBe(1);
        run.Lines.ShouldContain(line => line.StartsWith($"{file}:", StringComparison.Ordinal) && line.EndsWith("did you mean `sources`?", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Findings_can_be_had_as_json_lines()
    {
        using var folder = new TemporaryFolder();

        var run = await HipBotProcess.RunAsync("", "content", "check", folder.Path, "--json");

        run.ExitCode.ShouldBe(1);
        run.Json.ShouldAllBe(line => line.GetProperty("line").GetInt32() == 1 && line.GetProperty("kind").GetString() == "fault");
    }

    [Fact]
    public async Task Files_without_a_signature_and_files_past_their_review_date_are_counted_apart()
    {
        using var folder = new TemporaryFolder();
        folder.Copy(Path.Combine(Repository.Data, "sound-folder"));
        foreach (var file in Directory.EnumerateFiles(folder.Path, "*.md", SearchOption.AllDirectories))
        {
            var year = file.EndsWith("short-set.md", StringComparison.Ordinal) ? "2020" : "9999";
            var text = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
            await File.WriteAllTextAsync(file, text.Replace("review_by: 2027", $"review_by: {year}", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        }

        var run = await HipBotProcess.RunAsync("", "content", "check", folder.Path, "--notices");

        run.ExitCode.ShouldBe(0);
        run.Errors.ShouldContain("7 files without a clinician's signature, 1 file past the review date");
        run.Lines.Where(line => line.Contains("review date", StringComparison.Ordinal)).ShouldHaveSingleItem()
            .ShouldStartWith($"{Path.Combine(folder.Path, "routines", "short-set.md")}:14:1: ");
    }

    [Fact]
    public async Task A_folder_that_is_missing_is_wrong_usage()
    {
        var run = await HipBotProcess.RunAsync("", "content", "check", "/no/such/folder");

        run.ExitCode.ShouldBe(2);
        run.Errors.ShouldContain("/no/such/folder");
    }
}
