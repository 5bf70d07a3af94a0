using HipBot.Engine.DailyPrompts.Progress;

namespace HipBot.Engine.Tests.DailyPrompts.Progress;

/// <summary>What was done on which day, in words.</summary>
public sealed class ProgressSummaryTests
{
    // A Wednesday.
    private static readonly DateOnly Today = new(2026, 11, 25);

    [Theory]
    [InlineData(0, "None in the last 7 days, and that is fine: today is as good a day as any.", "Today is as good a day as any")]
    [InlineData(1, "1 of the last 7 days.", "1 of the last 7 days")]
    [InlineData(4, "4 of the last 7 days.", "4 of the last 7 days")]
    [InlineData(6, "6 of the last 7 days.", "6 of the last 7 days")]
    [InlineData(7, "All of the last 7 days.", "All of the last 7 days")]
    public void The_sentence_counts_days_and_is_kind(int days, string sentence, string title)
    {
        var summary = DoneDaysAgo([.. Enumerable.Range(0, days), 7, 30]);

        summary.OfLastSeven.ShouldBe(days);
        summary.Sentence.ShouldBe(sentence);
        summary.Title.ShouldBe(title);
    }

    [Theory]
    [InlineData(new[] { 0 }, 1, 1)]
    [InlineData(new[] { 6 }, 1, 1)]
    [InlineData(new[] { 7 }, 0, 1)]
    [InlineData(new[] { 27 }, 0, 1)]
    [InlineData(new[] { 28 }, 0, 0)]
    [InlineData(new[] { -1 }, 0, 0)]
    [InlineData(new int[0], 0, 0)]
    public void Today_counts_and_a_day_outside_does_not(int[] daysAgo, int ofSeven, int ofTwentyEight)
    {
        var summary = DoneDaysAgo(daysAgo);

        summary.OfLastSeven.ShouldBe(ofSeven);
        summary.OfLastTwentyEight.ShouldBe(ofTwentyEight);
    }

    [Theory]
    [InlineData(new int[0], "The last 7 days: none. The 7 days to 18 Nov: none. The 7 days to 11 Nov: none. The 7 days to 4 Nov: none.")]
    [InlineData(new[] { 1 }, "The last 7 days: Tuesday. The 7 days to 18 Nov: none.")]
    [InlineData(new[] { 0, 2, 3, 7 }, "The last 7 days: Sunday, Monday and today. The 7 days to 18 Nov: Wednesday. The 7 days to 11 Nov: none.")]
    [InlineData(new[] { 0, 1, 2, 3, 4, 5, 6, 26, 27 }, "The last 7 days: every day. The 7 days to 18 Nov: none. The 7 days to 11 Nov: none. The 7 days to 4 Nov: Thursday and Friday.")]
    public void The_chart_is_there_in_words(int[] daysAgo, string words) => DoneDaysAgo(daysAgo).Alt.ShouldContain(words);

    [Fact]
    public void The_words_fit_beside_a_picture_on_every_platform()
    {
        // Six days of each week are the longest: seven are "every day".
        for (var left = 0; left < 7; left++)
        {
            DoneDaysAgo([.. Enumerable.Range(0, 28).Where(day => day % 7 != left)]).Alt.Length.ShouldBeLessThanOrEqualTo(1024);
        }
    }

    private static ProgressSummary DoneDaysAgo(int[] daysAgo) => new(Today, daysAgo.Select(days => Today.AddDays(-days)).ToHashSet());
}
