using System.Text.Json;
using HipBot.Engine.Content;
using HipBot.Tests;

namespace HipBot.Engine.Tests.Content;

/// <summary>The library holds what was promised: every topic, exercise and routine of the catalogue, and in each topic what must be said.</summary>
public sealed class CatalogueTests
{
    private static readonly Lazy<Library> Library = new(() => LibraryLoader.Load(Repository.Content, CancellationToken.None, isThorough: false).Library!);

    private static readonly Lazy<Catalogue> Promised = new(() =>
        JsonSerializer.Deserialize<Catalogue>(File.ReadAllText(Path.Combine(Repository.Data, "catalogue.json")), JsonSerializerOptions.Web)!);

    public static TheoryData<string> Topics => [.. Promised.Value.Topics.Keys];

    [Theory]
    [MemberData(nameof(Topics))]
    public void Each_topic_says_what_it_must(string id)
    {
        var topic = Library.Value.Topics[id];

        var text = string.Join('\n', topic.ShortAnswer.Plain, topic.LongAnswer.Plain, topic.Next.Plain, topic.Help.Plain);

        Promised.Value.Topics[id].Where(words => !text.Contains(words, StringComparison.OrdinalIgnoreCase)).ShouldBeEmpty();
    }

    [Fact]
    public void Every_exercise_and_routine_is_there()
    {
        Promised.Value.Exercises.Except(Library.Value.Exercises.Keys).ShouldBeEmpty();
        Promised.Value.Routines.Except(Library.Value.Routines.Keys).ShouldBeEmpty();
    }

    /// <summary>So that a subscriber sees half a year without a repeat.</summary>
    [Fact]
    public void There_are_prompts_of_every_kind_for_half_a_year()
    {
        Library.Value.Prompts.Count.ShouldBeGreaterThanOrEqualTo(180);
        Library.Value.Prompts.Values.Select(prompt => prompt.Kind).Distinct().ShouldBe(Enum.GetValues<PromptKind>(), ignoreOrder: true);
        Library.Value.Prompts.Values.SelectMany(prompt => prompt.Focus).Distinct().ShouldBe(Enum.GetValues<PromptFocus>(), ignoreOrder: true);
        Library.Value.Prompts.Values.Select(prompt => prompt.Position).Distinct().ShouldBe(Enum.GetValues<PromptPosition>(), ignoreOrder: true);
    }

    private sealed record Catalogue(
        IReadOnlyDictionary<string, IReadOnlyList<string>> Topics, IReadOnlyList<string> Exercises, IReadOnlyList<string> Routines);
}
