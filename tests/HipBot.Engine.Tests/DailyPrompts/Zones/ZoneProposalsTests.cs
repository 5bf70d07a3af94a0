using CsCheck;
using HipBot.Engine.DailyPrompts.Zones;

namespace HipBot.Engine.Tests.DailyPrompts.Zones;

/// <summary>What is proposed while a person types.</summary>
public sealed class ZoneProposalsTests
{
    [Theory]
    [InlineData("ber", "Berlin, Germany")]
    [InlineData("Münc", "Munich, Germany")]
    [InlineData("ger", "Berlin, Germany")]
    [InlineData("new y", "New York, USA")]
    [InlineData("portland, o", "Portland, Oregon, USA")]
    [InlineData("paris, t", "Paris, Texas, USA")]
    [InlineData("europe/l", "London, UK")]
    [InlineData("est", "Eastern Time: New York, USA")]
    [InlineData("united st", "Eastern Time: New York, USA")]
    [InlineData("barcelna", "Barcelona, Spain")]
    [InlineData("pacific time (us", "Pacific Time: Los Angeles, USA")]
    public void What_was_typed_so_far_brings_the_likeliest_first(string typed, string label) => ZoneFinder.Propose(typed)[0].Label.ShouldBe(label);

    [Fact]
    public void Larger_cities_come_first() =>
        ZoneFinder.Propose("san ").Select(match => match.Label).Where(label => label.EndsWith("California, USA", StringComparison.Ordinal)).Take(3)
            .ShouldBe(["San Diego, California, USA", "San Francisco, California, USA", "San Jose, California, USA"]);

    [Fact]
    public void Nothing_typed_brings_the_zones_that_most_people_live_in() => ZoneFinder.Propose("").Count.ShouldBe(25);

    [Theory]
    [InlineData("zzzz")]
    [InlineData("berlin, zzz")]
    [InlineData("🦵")]
    public void Nothing_is_proposed_for_what_is_no_place(string typed) => ZoneFinder.Propose(typed).Count(match => match.Label.Contains("zzz")).ShouldBe(0);

    [Fact]
    public void Any_text_brings_at_most_25_known_zones_with_a_label_each_once() =>
        RandomText.Any.Sample(text =>
        {
            var proposals = ZoneFinder.Propose(text);
            proposals.Count.ShouldBeLessThanOrEqualTo(25);
            proposals.ShouldBeUnique();
            proposals.ShouldAllBe(match => ZoneFinder.Canonical(match.Zone) != null && match.Label.Length > 0 && match.Label.Length <= 100);
        });
}
