using HipBot.Engine.Chat;
using HipBot.Worker.Chatting;

namespace HipBot.Worker.Tests.Chatting;

/// <summary>The letters that press the buttons of prompts in a terminal.</summary>
public sealed class PromptLettersTests
{
    [Fact]
    public void Each_button_of_a_prompt_gets_a_letter_that_presses_it_in_its_chat()
    {
        var letters = new PromptLetters();

        letters.Add(Buttons("Done", "Start"), "dm").ShouldBe(["a", "b"]);
        letters.Add(Buttons("Done"), "#hall").ShouldBe(["c"]);

        letters.Find("B")!.Value.ShouldBe((Buttons("Start")[0], "dm"));
        letters.Find("c")!.Value.ShouldBe((Buttons("Done")[0], "#hall"));
        letters.Find("d").ShouldBeNull();
        letters.Find("").ShouldBeNull();
        letters.Find("ab").ShouldBeNull();
    }

    [Fact]
    public void Where_there_are_no_more_letters_the_newest_prompt_has_the_first()
    {
        var letters = new PromptLetters();
        for (var prompt = 0; prompt < 3; prompt++)
        {
            letters.Add(Buttons("Done", "Start", "Snooze 1 h", "Not today"), "dm");
        }

        letters.Add(Buttons("Newest", "Start"), "dm").ShouldBe(["a", "b"]);
        letters.Find("a")!.Value.Button.Label.ShouldBe("Newest");
        letters.Find("c").ShouldBeNull();
    }

    [Fact]
    public void No_letter_is_one_that_answers_a_question()
    {
        var letters = new PromptLetters();
        letters.Add(Enumerable.Range(0, 40).SelectMany(_ => Buttons("Done")), "dm");

        letters.Find("y").ShouldBeNull();
        letters.Find("n").ShouldBeNull();
    }

    private static List<ChatButton> Buttons(params IReadOnlyList<string> labels) => [.. labels.Select(label => new ChatButton($"1_{label}__", label))];
}
