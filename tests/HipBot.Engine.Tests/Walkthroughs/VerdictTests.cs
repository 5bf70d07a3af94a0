using HipBot.Engine.Chat;
using HipBot.Engine.Tests.Chat;

namespace HipBot.Engine.Tests.Walkthroughs;

/// <summary>What is said at the end decides what is offered the next time.</summary>
public sealed class VerdictTests
{
    [Theory]
    [InlineData("bridge-march", "Too hard", "Last time this was too hard for you.", "Rather: Glute bridge")]
    [InlineData("bridge-march", "Too easy", "Last time this was too easy for you.", "Rather: Single-leg bridge")]
    [InlineData("desk-reset-5", "Too hard", "Last time this was too hard for you.", "Rather with easier exercises")]
    [InlineData("desk-reset-5", "Too easy", "Last time this was too easy for you.", "Rather with harder exercises")]
    [InlineData("move-10-chair-0-4", "Too easy", "Last time this was too easy for you.", "Rather with harder exercises")]
    public async Task It_is_remembered(string subject, string verdict, string said, string offered)
    {
        var talk = new Talk();
        await talk.PressAsync(await ToTheEndAsync(talk, subject), verdict);

        var intro = await talk.DoAsync(new ChatAct.Press($"1_go_{subject}_"));

        intro.Single().Text.Plain.ShouldContain(said);
        intro.Single().Buttons.Select(button => button.Label).ShouldBe(["Begin", offered, "Not now"]);
        (await talk.PressAsync(intro, offered)).Single().Buttons.Select(button => button.Label).ShouldBe(["Begin", "Not now"]);
    }

    [Fact]
    public async Task What_was_right_is_offered_as_it_is()
    {
        var talk = new Talk();
        await talk.PressAsync(await ToTheEndAsync(talk, "bridge-march"), "Right");

        (await talk.DoAsync(new ChatAct.Press("1_go_bridge-march_"))).Single().Buttons.Select(button => button.Label).ShouldBe(["Begin", "Not now"]);
    }

    /// <summary>A set of another day is another set, and of another place another verdict.</summary>
    [Theory]
    [InlineData("move-5-chair-0-9", true)]
    [InlineData("move-5-standing-0-9", false)]
    public async Task What_is_said_of_a_set_holds_for_those_of_its_place(string next, bool isOffered)
    {
        var talk = new Talk();
        await talk.PressAsync(await ToTheEndAsync(talk, "move-10-chair-0-4"), "Too easy");

        (await talk.DoAsync(new ChatAct.Press($"1_go_{next}_"))).Single().Text.Plain.Contains("Last time", StringComparison.Ordinal).ShouldBe(isOffered);
    }

    [Theory]
    [InlineData("easier", "Too hard", "Rather with easier exercises")]
    [InlineData("easier", "Right", "Rather with easier exercises")]
    [InlineData("easier", "Too easy", null)]
    [InlineData("harder", "Too hard", null)]
    [InlineData("harder", "Right", "Rather with harder exercises")]
    [InlineData("harder", "Too easy", "Rather with harder exercises")]
    public async Task What_is_said_of_an_easier_or_harder_form_is_taken_so(string form, string verdict, string? offered)
    {
        var talk = new Talk();
        await talk.PressAsync(await ToTheEndAsync(talk, "hip-core-builder-15", form), verdict);

        (await talk.DoAsync(new ChatAct.Press("1_go_hip-core-builder-15_"))).Single().Buttons.Select(button => button.Label)
            .ShouldBe(offered is null ? ["Begin", "Not now"] : ["Begin", offered, "Not now"]);
    }

    private static async Task<IReadOnlyList<ChatReply>> ToTheEndAsync(Talk talk, string subject, string form = "")
    {
        var card = await talk.BeginAsync(subject, form);
        while (card.Single().Buttons[0].Label is "Next" or "Done")
        {
            talk.Time.Advance(TimeSpan.FromSeconds(5));
            card = await talk.PressAsync(card, card.Single().Buttons[0].Label);
        }

        return card;
    }
}
