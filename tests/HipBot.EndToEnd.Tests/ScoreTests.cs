using System.Text.Json;
using HipBot.Tests;

namespace HipBot.EndToEnd.Tests;

/// <summary>
/// The quality that must not get worse, on questions and messages whose writers had not seen the phrasings and the rules.
/// The floors stand a little below what was measured; raise them when the score rises.
/// </summary>
public sealed class ScoreTests
{
    [Fact]
    public async Task Questions_are_answered_as_well_as_before()
    {
        var score = await ScoreAsync("questions.jsonl");

        Share(score, "top1").ShouldBeGreaterThan(0.90);
        Share(score, "answered").ShouldBeGreaterThan(0.87);
        Share(score, "rightAtNineTenths").ShouldBeGreaterThan(0.96);
        Share(score, "wrongAnswers").ShouldBeLessThan(0.05);
        Share(score, "abstained").ShouldBeGreaterThan(0.89);
    }

    [Fact]
    public async Task Warning_signs_are_recognised_as_well_as_before()
    {
        var score = await ScoreAsync("messages.jsonl");

        Share(score.GetProperty("recall"), "emergency").ShouldBeGreaterThan(0.93);
        Share(score.GetProperty("recall"), "urgent").ShouldBeGreaterThan(0.97);
        Share(score, "falseAlarms").ShouldBeLessThan(0.14);
    }

    [Theory]
    [InlineData("questions.jsonl", "question")]
    [InlineData("messages.jsonl", "say")]
    public void What_measures_stands_nowhere_in_the_content(string file, string field)
    {
        var content = string.Join('\n', Directory.EnumerateFiles(Repository.Content, "*", SearchOption.AllDirectories).Select(path => Letters(File.ReadAllText(path))));

        File.ReadLines(Path.Combine(Repository.Data, file))
            .Select(line => Letters(JsonDocument.Parse(line).RootElement.GetProperty(field).GetString()!))
            .Where(text => text.Length > 20 && content.Contains(text, StringComparison.Ordinal))
            .ShouldBeEmpty();
    }

    private static string Letters(string text) => string.Concat(text.ToLowerInvariant().Where(char.IsLetterOrDigit));

    private static async Task<JsonElement> ScoreAsync(string file) =>
        (await HipBotProcess.RunAsync("", "evaluate", Path.Combine(Repository.Data, file), "--json")).Json[0];

    private static double Share(JsonElement score, string name) => score.GetProperty(name).GetDouble();
}
