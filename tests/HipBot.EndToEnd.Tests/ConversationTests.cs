using System.Text.Json.Nodes;
using HipBot.Tests;

namespace HipBot.EndToEnd.Tests;

/// <summary>
/// Scripted conversations through <c>chat --json</c>. Each line of a script holds an input and what must come of it; "pressLabel" presses
/// the button of that label, and "submitText" fills the form that was opened, both of the person's last replies in that chat.
/// </summary>
public sealed class ConversationTests
{
    private static readonly string Folder = Path.Combine(Repository.Data, "conversations");

    public static TheoryData<string> Scripts() => [.. Directory.EnumerateFiles(Folder, "*.jsonl").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Scripts))]
    public async Task A_conversation_goes_as_it_is_written(string script)
    {
        using var chat = HipBotProcess.Start("chat", "--json");
        var seen = new Dictionary<string, JsonArray>(StringComparer.Ordinal);
        var number = 0;
        foreach (var line in await File.ReadAllLinesAsync(Path.Combine(Folder, script), TestContext.Current.CancellationToken))
        {
            number++;
            var step = JsonNode.Parse(line)!;
            var input = Resolve(step["in"]!.AsObject(), seen);

            await chat.SayAsync(input.ToJsonString());
            var replies = await HearRepliesAsync(chat);

            seen[KeyOf(input)] = replies;
            var expected = step["out"]!.AsArray();
            replies.Count.ShouldBe(expected.Count, $"{script}:{number}: {replies.ToJsonString()}");
            foreach (var (reply, wanted) in replies.Zip(expected))
            {
                Compare(reply!.AsObject(), wanted!.AsObject(), input, $"{script}:{number}: {reply.ToJsonString()}");
            }
        }
    }

    [Theory]
    [InlineData("", "no JSON object")]
    [InlineData("null", "null")]
    [InlineData("[]", "no JSON object")]
    [InlineData("""{"user":"ana","chat":"dm"}""", "exactly one")]
    [InlineData("""{"user":"ana","chat":"dm","say":"a","press":"b"}""", "exactly one")]
    [InlineData("""{"chat":"dm","say":"a"}""", "\"user\"")]
    [InlineData("""{"user":"ana","say":"a"}""", "\"chat\"")]
    [InlineData("""{"user":"ana","chat":"dm","say":7}""", "\"say\" is of the wrong type")]
    [InlineData("""{"user":"ana","chat":"dm","shout":"a"}""", "no \"shout\"")]
    [InlineData("""{"user":"ana","chat":"dm","command":"ask","options":{"question":{"a":1}}}""", "\"question\" in \"options\"")]
    [InlineData("""{"user":"ana","chat":"dm","say":"a","options":{"question":"b"}}""", "belong to a \"command\"")]
    public async Task A_line_that_cannot_be_taken_is_named_and_the_next_one_works(string line, string why)
    {
        var run = await HipBotProcess.RunAsync(line + "\n" + """{"user":"ana","chat":"dm","command":"privacy"}""" + "\n", "chat", "--json");

        var lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var fault = JsonNode.Parse(lines[0])!;
        fault["error"]!.GetValue<string>().ShouldContain(why);
        fault["line"]!.GetValue<int>().ShouldBe(1);
        lines[^1].ShouldBe("""{"done":true}""");
        run.ExitCode.ShouldBe(0);
    }

    [Fact]
    public async Task A_reply_has_every_part_of_its_form()
    {
        var run = await HipBotProcess.RunAsync("""{"user":"ana","chat":"dm","command":"report"}""" + "\n", "chat", "--json");

        var reply = JsonNode.Parse(run.Output.Split('\n')[0])!.AsObject();
        reply.Select(part => part.Key).ShouldBe(["chat", "user", "text", "buttons", "picture", "form", "document", "until", "private", "edits"]);
        reply["form"]!.AsObject().Select(part => part.Key).ShouldBe(["id", "title", "fields"]);
        reply["form"]!["fields"]![0]!.AsObject().Select(part => part.Key).ShouldBe(["name", "label", "value"]);
        reply["until"].ShouldBeNull();
    }

    private static JsonObject Resolve(JsonObject input, Dictionary<string, JsonArray> seen)
    {
        input = JsonNode.Parse(input.ToJsonString())!.AsObject();
        var last = seen.GetValueOrDefault(KeyOf(input));
        if (input["pressLabel"]?.GetValue<string>() is { } label)
        {
            input.Remove("pressLabel");
            input["press"] = last!.SelectMany(reply => reply!["buttons"]!.AsArray()).First(button => button!["label"]!.GetValue<string>() == label)!["id"]!.GetValue<string>();
        }

        if (input["submitText"]?.GetValue<string>() is { } text)
        {
            input.Remove("submitText");
            var form = last?.Select(reply => reply!["form"]).FirstOrDefault(form => form is not null);
            input["submit"] = form?["id"]!.GetValue<string>() ?? "1_report__";
            input["fields"] = new JsonObject { [form?["fields"]![0]!["name"]!.GetValue<string>() ?? "what"] = text };
        }

        return input;
    }

    private static async Task<JsonArray> HearRepliesAsync(HipBotProcess chat)
    {
        var replies = new JsonArray();
        while (true)
        {
            var line = JsonNode.Parse(await chat.HearAsync())!;
            if (line["done"] is not null)
            {
                return replies;
            }

            replies.Add(line);
        }
    }

    private static void Compare(JsonObject reply, JsonObject wanted, JsonObject input, string where)
    {
        reply["user"]!.GetValue<string>().ShouldBe(input["user"]!.GetValue<string>(), where);
        reply["chat"]!.GetValue<string>().ShouldBe(input["chat"]!.GetValue<string>(), where);
        reply["text"]!.GetValue<string>().ShouldContain(wanted["contains"]?.GetValue<string>() ?? "", Case.Sensitive, where);
        var labels = reply["buttons"]!.AsArray().Select(button => button!["label"]!.GetValue<string>()).ToList();
        foreach (var label in wanted["buttons"]?.AsArray() ?? [])
        {
            labels.ShouldContain(label!.GetValue<string>(), where);
        }

        foreach (var flag in new[] { "private", "edits" }.Where(flag => wanted[flag] is not null))
        {
            reply[flag]!.GetValue<bool>().ShouldBe(wanted[flag]!.GetValue<bool>(), where);
        }

        if (wanted["form"] is { } title)
        {
            reply["form"]!["title"]!.GetValue<string>().ShouldBe(title.GetValue<string>(), where);
        }
    }

    private static string KeyOf(JsonObject input) => $"{input["user"]} {input["chat"]}";
}
