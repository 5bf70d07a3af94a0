using HipBot.Engine.Content;
using HipBot.Engine.DailyPrompts;
using HipBot.Engine.DailyPrompts.Decks;
using HipBot.Engine.Tests.Chat;

namespace HipBot.Engine.Tests.DailyPrompts.Decks;

/// <summary>No prompt comes again before all that fit have come.</summary>
public sealed class PromptShelfTests
{
    private static readonly DateOnly Today = new(2026, 11, 25);
    private static readonly PromptWishes Everything = new(null, LeftOut.None, PromptWishes.Hardest);

    [Theory]
    [InlineData(null, LeftOut.None)]
    [InlineData(PromptFocus.Desk, LeftOut.Floor)]
    [InlineData(PromptFocus.Gentle, LeftOut.Chair)]
    [InlineData(PromptFocus.Runner, LeftOut.Floor | LeftOut.Chair)]
    public void All_that_fit_come_before_one_comes_again_and_never_twice_in_a_row(PromptFocus? focus, LeftOut without)
    {
        var shelf = new PromptShelf(Talk.Library, Today);
        var wishes = new PromptWishes(focus, without, PromptWishes.Hardest);
        var count = shelf.CountFor(wishes);
        count.ShouldBeGreaterThan(PromptShelf.TooFew);

        for (var seed = 0L; seed < 30; seed++)
        {
            var drawn = Draw(shelf, wishes, new DeckPlace(seed, 0, null), count * 3);

            drawn.Chunk(count).ShouldAllBe(round => round.Distinct().Count() == count);
            drawn.Zip(drawn.Skip(1)).ShouldAllBe(pair => pair.First != pair.Second);
            drawn.ShouldAllBe(id => wishes.Fit(Talk.Library.Prompts[id]));
        }
    }

    [Fact]
    public void Every_deck_is_shuffled_another_way_and_each_round_too()
    {
        var shelf = new PromptShelf(Talk.Library, Today);

        Enumerable.Range(0, 100).Select(seed => string.Join(' ', Draw(shelf, Everything, new DeckPlace(seed, 0, null), 5))).Distinct().Count().ShouldBe(100);
        var count = shelf.CountFor(Everything);
        var rounds = Draw(shelf, Everything, new DeckPlace(7, 0, null), count * 2).Chunk(count).ToList();
        rounds[0].ShouldNotBe(rounds[1]);
    }

    [Fact]
    public void A_prompt_that_is_new_comes_within_two_rounds_and_one_that_is_gone_no_more()
    {
        var all = Talk.Library;
        var half = all with { Prompts = all.Prompts.Where((_, index) => index % 2 == 0).ToDictionary() };
        var before = new PromptShelf(half, Today);
        var place = new DeckPlace(3, 0, null);
        for (var day = 0; day < before.CountFor(Everything) / 2; day++)
        {
            place = before.Draw(Everything, place)!.Place;
        }

        var after = new PromptShelf(all, Today);
        Draw(after, Everything, place, after.CountFor(Everything) * 2).Distinct().Count().ShouldBe(all.Prompts.Count);
        Draw(before, Everything, place, 500).ShouldAllBe(id => half.Prompts.ContainsKey(id));
    }

    [Fact]
    public void What_is_overdue_for_review_leaves_the_deck()
    {
        var overdue = Talk.Library.Prompts.Values.First();
        var library = Talk.Library with { Prompts = Talk.Library.Prompts.Values.ToDictionary(prompt => prompt.Id, prompt => prompt == overdue ? prompt with { Review = new Review(Today.AddDays(-1), null) } : prompt) };

        new PromptShelf(library, Today).CountFor(Everything).ShouldBe(library.Prompts.Count - 1);
        new PromptShelf(library, new DateOnly(2040, 1, 1)).Draw(Everything, new DeckPlace(1, 0, null)).ShouldBeNull();
    }

    [Fact]
    public void A_deck_of_one_gives_that_one()
    {
        var only = Talk.Library with { Prompts = Talk.Library.Prompts.Take(1).ToDictionary() };

        Draw(new PromptShelf(only, Today), Everything, new DeckPlace(1, 0, null), 3).Distinct().Count().ShouldBe(1);
    }

    private static List<string> Draw(PromptShelf shelf, PromptWishes wishes, DeckPlace place, int count)
    {
        var drawn = new List<string>();
        for (; count > 0; count--)
        {
            var card = shelf.Draw(wishes, place)!;
            drawn.Add(card.Prompt.Id);
            place = card.Place;
        }

        return drawn;
    }
}
