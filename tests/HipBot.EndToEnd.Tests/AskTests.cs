using System.Text;
using System.Text.Json;
using HipBot.Tests;

namespace HipBot.EndToEnd.Tests;

public sealed class AskTests
{
    private static readonly string[] Fields = ["question", "outcome", "level", "topic", "confidence", "candidates", "text"];

    [Fact]
    public async Task A_question_gets_a_short_answer_and_its_sources()
    {
        var run = await HipBotProcess.RunAsync("", "ask", "where does the psoas attach?");

        run.ExitCode.ShouldBe(0);
        run.Output.ShouldContain("thigh bone");
        run.Output.ShouldContain("Sources:\n[1] Bogduk");
        run.Output.ShouldContain("not yet reviewed by a clinician");
        run.Errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_words_of_a_question_need_no_quotation_marks() =>
        (await HipBotProcess.RunAsync("", "ask", "where", "does", "the", "psoas", "attach")).Output.ShouldContain("thigh bone");

    [Fact]
    public async Task The_json_line_has_the_fields_of_the_interface_in_their_order()
    {
        var run = await HipBotProcess.RunAsync("", "ask", "--json", "where does the psoas attach?");

        var line = run.Json.ShouldHaveSingleItem();
        line.EnumerateObject().Select(field => field.Name).ShouldBe(Fields);
        line.GetProperty("question").GetString().ShouldBe("where does the psoas attach?");
        line.GetProperty("outcome").GetString().ShouldBe("answer");
        line.GetProperty("level").GetString().ShouldBe("routine");
        line.GetProperty("topic").GetString().ShouldBe("psoas-anatomy");
        line.GetProperty("confidence").GetDouble().ShouldBeInRange(0.5, 1);
        line.GetProperty("candidates")[0].EnumerateObject().Select(field => field.Name).ShouldBe(["topic", "confidence"]);
        line.GetProperty("text").GetString()!.ShouldContain("psoas");
    }

    [Fact]
    public async Task The_reasons_are_the_last_field_of_a_json_line()
    {
        var line = (await HipBotProcess.RunAsync("", "ask", "--json", "--explain", "where does the psoas attach?")).Json.ShouldHaveSingleItem();

        line.EnumerateObject().Select(field => field.Name).ShouldBe([.. Fields, "explain"]);
    }

    [Fact]
    public async Task A_question_may_begin_with_an_at_sign() =>
        (await HipBotProcess.RunAsync("", "ask", "--json", "@home where does the psoas attach")).Json[0]
            .GetProperty("question").GetString().ShouldBe("@home where does the psoas attach");

    [Fact]
    public async Task A_folder_that_cannot_be_served_is_said_with_the_way_to_all_findings()
    {
        using var folder = new TemporaryFolder();
        foreach (var command in new[] { "ask", "evaluate" })
        {
            var run = await HipBotProcess.RunAsync("", command, "--content", folder.Path, Path.Combine(Repository.Data, "questions.jsonl"));

            run.ExitCode.ShouldBe(2);
            run.Errors.ShouldContain($"cannot be served: 5 findings. To see all of them: hipbot content check \"{folder.Path}\"");
        }
    }

    [Fact]
    public async Task A_warning_sign_gets_help_and_no_exercise()
    {
        var line = (await HipBotProcess.RunAsync("", "ask", "--json", "my groin went numb this morning and i cant pee, which stretch helps")).Json[0];

        line.GetProperty("outcome").GetString().ShouldBe("triage");
        line.GetProperty("level").GetString().ShouldBe("emergency");
        line.GetProperty("topic").ValueKind.ShouldBe(JsonValueKind.Null);
        line.GetProperty("candidates").GetArrayLength().ShouldBe(0);
        line.GetProperty("text").GetString()!.ShouldContain("emergency");
        line.GetProperty("text").GetString()!.ShouldNotContain("stretch");
    }

    [Fact]
    public async Task Every_line_gets_one_line_in_the_same_order_whatever_it_holds()
    {
        byte[] input =
        [
            .. "where does the psoas attach\n"u8,
            .. "\n"u8,
            .. "broken \xFF\xFE utf8\n"u8.ToArray().Select((value, index) => index == 7 ? (byte)0xFF : value),
            .. Encoding.UTF8.GetBytes(new string('a', 100_000) + "\n"),
            .. "\0\x01\x02 where does\x1b the psoas \x7f attach\n"u8,
            .. Encoding.UTF8.GetBytes("أين تقع عضلة الورك\n"),
            .. Encoding.UTF8.GetBytes("🦵🔥🦴\n"),
            0xED, 0xA0, 0x80, (byte)'\n',
            .. Encoding.UTF8.GetBytes("\u202Ewhere does the psoas attach\u202C\r\n"),
            .. "what is a hip airplane"u8,
        ];

        var run = await HipBotProcess.RunAsync(input, "ask", "--json");

        run.ExitCode.ShouldBe(0);
        run.Errors.ShouldNotContain("   at ");
        run.Json.Select(Describe).ShouldBe(
        [
            "answer psoas-anatomy", "unknown", "error 3", "error 4", "answer psoas-anatomy", "unknown", "unknown", "error 8",
            "answer psoas-anatomy", "answer hip-airplane-what-why",
        ]);
    }

    [Fact]
    public async Task A_line_without_end_is_refused_and_the_next_one_works()
    {
        var run = await HipBotProcess.RunAsync(new string('x', 5_000_000) + "\nwhere does the psoas attach\n", "ask", "--json");

        run.Json.Select(Describe).ShouldBe(["error 1", "answer psoas-anatomy"]);
        run.Json[0].GetProperty("error").GetString()!.ShouldContain("emergency number");
    }

    [Fact]
    public async Task A_single_question_that_is_too_long_is_wrong_usage()
    {
        var run = await HipBotProcess.RunAsync("", "ask", new string('a', 100_000));

        run.ExitCode.ShouldBe(2);
        run.Output.ShouldBeEmpty();
        var line = run.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries).ShouldHaveSingleItem();
        line.ShouldContain("at most 4,096");
        line.ShouldContain("emergency number");
    }

    [Fact]
    public async Task An_empty_question_is_told_what_to_ask()
    {
        var run = await HipBotProcess.RunAsync("", "ask", "");

        run.ExitCode.ShouldBe(0);
        run.Output.ShouldContain("for example");
    }

    [Fact]
    public async Task A_content_folder_that_is_missing_ends_with_2_and_one_line()
    {
        var run = await HipBotProcess.RunAsync("", "ask", "--json", "--content", "/no/such/folder", "hello");

        run.ExitCode.ShouldBe(2);
        run.Output.ShouldBeEmpty();
        run.Errors.Trim().ShouldBe("/no/such/folder:1:1: there is no such folder");
    }

    [Fact]
    public async Task A_misspelt_option_is_no_question()
    {
        var run = await HipBotProcess.RunAsync("", "ask", "--jsn", "hello");

        run.ExitCode.ShouldBe(2);
        run.Errors.ShouldContain("--jsn");
    }

    [Fact]
    public async Task Explain_says_why() =>
        (await HipBotProcess.RunAsync("", "ask", "--explain", "where does the soaz atach?")).Output.ShouldContain("psoas-anatomy: nearest \"");

    [Fact]
    public async Task The_content_may_change_while_lines_are_answered()
    {
        using var folder = new TemporaryFolder();
        folder.Copy(Repository.Content);
        var file = Path.Combine(folder.Path, "answers", "anatomy", "psoas-anatomy.md");
        var before = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
        using var process = HipBotProcess.Start("ask", "--json", "--content", folder.Path);
        (await AskAsync(process)).ShouldNotContain("Quite new words");

        await File.WriteAllTextAsync(file, before.Replace("## More\n", "## More\n\nQuite new words.\n", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        await UntilAsync(async () => (await AskAsync(process)).Contains("Quite new words", StringComparison.Ordinal));

        await File.WriteAllTextAsync(file, "broken", TestContext.Current.CancellationToken);
        await process.HearErrorAsync("psoas-anatomy.md:1:1: the first line must be `---`");
        (await AskAsync(process)).ShouldContain("Quite new words");

        await File.WriteAllTextAsync(file, before, TestContext.Current.CancellationToken);
        await UntilAsync(async () => !(await AskAsync(process)).Contains("Quite new words", StringComparison.Ordinal));

        (await process.EndAsync()).ExitCode.ShouldBe(0);
    }

    private static async Task<string> AskAsync(HipBotProcess process)
    {
        await process.SayAsync("where does the psoas attach");
        return JsonDocument.Parse(await process.HearAsync()).RootElement.GetProperty("text").GetString()!;
    }

    private static async Task UntilAsync(Func<Task<bool>> isSo)
    {
        for (var attempt = 0; attempt < 100; attempt++)
        {
            if (await isSo())
            {
                return;
            }

            await Task.Delay(TimeSpan.FromMilliseconds(100), TimeProvider.System, TestContext.Current.CancellationToken);
        }

        Assert.Fail("it did not come about within ten seconds");
    }

    private static string Describe(JsonElement line) =>
        line.TryGetProperty("error", out _) ? $"error {line.GetProperty("line").GetInt32()}"
        : $"{line.GetProperty("outcome").GetString()} {line.GetProperty("topic").GetString()}".Trim();
}
