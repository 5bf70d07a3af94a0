using HipBot.Engine.Answers;

namespace HipBot.Engine.Tests.Answers;

/// <summary>What all phrasings of an item say together.</summary>
public sealed class PhrasingOddsTests
{
    private static readonly PhrasingOdds Odds = new(
    [
        ([Words("warm milk cat"), Words("fur brush cat"), Words("cat food price")], Words("cats sleep a lot")),
        ([Words("dog walk rain"), Words("bark night dog"), Words("dog food price")], Words("dogs need walks")),
        ([Words("fish tank clean"), Words("fish food price")], Words("fish live in water")),
    ]);

    [Theory]
    [InlineData("brush milk", 0)]
    [InlineData("rain bark", 1)]
    [InlineData("tank food", 2)]
    [InlineData("water", 2)]
    public void Words_out_of_several_phrasings_speak_for_their_item(string question, int item)
    {
        var odds = Odds.Of(Words(question));

        odds.Index().MaxBy(entry => entry.Item.Odds).Index.ShouldBe(item);
        odds.Index().MaxBy(entry => entry.Item.Nearness).Index.ShouldBe(item);
    }

    [Theory]
    [InlineData("")]
    [InlineData("volcano")]
    public void Words_that_are_unknown_speak_for_none(string question) =>
        Odds.Of(Words(question)).Select(item => (item.Odds, item.Nearness)).Distinct().ShouldBe([(0, 0)]);

    private static ReadWords Words(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return new ReadWords(words, words);
    }
}
