using HipBot.Engine.Content;

namespace HipBot.Engine.Tests.Content;

public sealed class CountRangeTests
{
    [Fact]
    public void A_range_that_runs_down_is_refused() => Should.Throw<ArgumentOutOfRangeException>(() => new CountRange(12, 8));

    [Theory]
    [InlineData("8", 8, 8)]
    [InlineData("8-12", 8, 12)]
    [InlineData(" 8 - 12 ", 8, 12)]
    public void A_range_is_read(string text, int from, int to)
    {
        CountRange.TryParse(text, out var range).ShouldBeTrue();
        range.ShouldBe(new CountRange(from, to));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("12-8")]
    [InlineData("8-10-12")]
    [InlineData("-8")]
    public void What_is_no_range_is_not_read(string? text) => CountRange.TryParse(text, out _).ShouldBeFalse();
}
