using HipBot.Engine.Answers;
using HipBot.Engine.Content;
using HipBot.Tests;

namespace HipBot.Engine.Tests.Answers;

/// <summary>
/// How the index does on words that it has not seen: each phrasing is taken out and asked. One of each topic at a time, so that
/// forty indexes are enough. Takes minutes, so it runs only where HIPBOT_TEST_MANY is set.
/// </summary>
public sealed class LeaveOneOutTests(ITestOutputHelper output)
{
    private static readonly Lazy<Library> Whole = new(() => LibraryLoader.Load(Repository.Content, CancellationToken.None, isThorough: false).Library!);

    [Fact]
    public void A_phrasing_that_was_taken_out_still_finds_its_topic()
    {
        RequireTime();
        var most = Whole.Value.Topics.Values.Max(topic => topic.Phrasings.Count);

        var misses = Enumerable.Range(0, most).SelectMany(index =>
        {
            var adviser = new Adviser(Without(index));
            return Whole.Value.Topics.Values.Where(topic => topic.Phrasings.Count > index).Select(topic => MissOf(adviser, topic, topic.Phrasings[index]));
        }).ToList();

        Report(misses).ShouldBeGreaterThanOrEqualTo(0.85);
    }

    [Fact]
    public void A_phrasing_that_is_there_finds_its_topic()
    {
        RequireTime();
        var adviser = new Adviser(Whole.Value);

        var misses = Whole.Value.Topics.Values.SelectMany(topic => topic.Phrasings.Select(phrasing => MissOf(adviser, topic, phrasing))).ToList();

        Report(misses).ShouldBeGreaterThanOrEqualTo(0.99);
    }

    private static void RequireTime() => Assert.SkipWhen(Environment.GetEnvironmentVariable("HIPBOT_TEST_MANY") is null or "", "takes minutes: set HIPBOT_TEST_MANY to run it");

    private static Library Without(int index) => Whole.Value with
    {
        Topics = Whole.Value.Topics.ToDictionary(
            topic => topic.Key, topic => topic.Value with { Phrasings = [.. topic.Value.Phrasings.Where((_, at) => at != index)] }, StringComparer.Ordinal),
    };

    /// <summary>What was found instead; null where the topic was found first.</summary>
    private static string? MissOf(Adviser adviser, Topic topic, string phrasing)
    {
        var outcome = adviser.Ask(phrasing);
        var first = outcome.Candidates.Count > 0 ? outcome.Candidates[0].Id : outcome.GetType().Name;
        return first == topic.Id ? null : $"{topic.Id} -> {first}: {phrasing}";
    }

    private double Report(List<string?> misses)
    {
        foreach (var miss in misses.OfType<string>())
        {
            output.WriteLine(miss);
        }

        var found = misses.Count(miss => miss is null) / (double)misses.Count;
        output.WriteLine($"{misses.Count} phrasings, {found:P1} found");
        return found;
    }
}
