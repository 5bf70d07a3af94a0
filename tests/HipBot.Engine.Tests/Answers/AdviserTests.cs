using CsCheck;
using HipBot.Engine.Answers;
using HipBot.Engine.Content;
using HipBot.Engine.Safety;
using HipBot.Tests;

namespace HipBot.Engine.Tests.Answers;

public sealed class AdviserTests
{
    private static readonly Library Library = LibraryLoader.Load(Repository.Content, CancellationToken.None).Library!;

    private static readonly Adviser Adviser = new(Library);

    [Theory]
    [InlineData("where does the psoas attach", "psoas-anatomy")]
    [InlineData("whats the diffrence between psoas and iliacus", "psoas-vs-iliacus")]
    [InlineData("how do i stop loosing my balence in hip aeroplanes", "hip-airplane-balance-trouble")]
    [InlineData("i cant get down on the floor, what can i do on a chair", "no-floor-options")]
    [InlineData("what do you store about me", "bot-privacy")]
    [InlineData("show me the reverse clamshell", "blocked-ir-side-lying")]
    public void A_question_gets_its_topic_or_exercise(string question, string id) =>
        Adviser.Ask(question).ShouldBeOfType<AskOutcome.Answer>().Best.Id.ShouldBe(id);

    [Theory]
    [InlineData("what is the capital of france")]
    [InlineData("best pizza near me")]
    [InlineData("can you write me a poem about cats")]
    [InlineData("how do i get my money back")]
    [InlineData("what is your favourite hip hop song")]
    public void What_it_does_not_know_it_says(string question) =>
        Adviser.Ask(question).ShouldBeOfType<AskOutcome.Unknown>();

    [Theory]
    [InlineData("my hip hurts")]
    [InlineData("my back hurts")]
    [InlineData("lower back pain")]
    [InlineData("hip pain when running")]
    [InlineData("my hips are tight")]
    [InlineData("back pain after deadlifts")]
    [InlineData("sore hips after leg day")]
    [InlineData("my lower back aches when i sit all day")]
    [InlineData("hip clicks when i squat")]
    [InlineData("groin is tight")]
    [InlineData("my knee hurts")]
    [InlineData("sciatica stretches")]
    [InlineData("pain in my butt")]
    [InlineData("my mum has back pain")]
    [InlineData("i am pregnant and my back hurts")]
    [InlineData("my back is stiff in the morning")]
    [InlineData("my hip flexor hurts")]
    [InlineData("what stretches for hip pain")]
    [InlineData("pinch in the front of my hip when i squat")]
    [InlineData("@home my hip hurts")]
    [InlineData("i have back pain what should i do")]
    [InlineData("my hip pops")]
    [InlineData("hip bursitis")]
    [InlineData("i sit all day and my back is killing me")]
    [InlineData("my left hip hurts after running 10k")]
    [InlineData("tailbone hurts when sitting")]
    [InlineData("my leg hurts")]
    [InlineData("shin pain after running")]
    [InlineData("my calf is sore after a run")]
    [InlineData("hello")]
    [InlineData("hi all")]
    [InlineData("thanks")]
    [InlineData("hip")]
    public void An_ordinary_complaint_is_no_warning_sign(string message) =>
        Adviser.Ask(message).Level.ShouldBe(SafetyLevel.Routine);

    [Theory]
    [InlineData("which muscle turns the hip in. how often should i stretch my hip flexors. my groin is numb and i cant pee")]
    [InlineData("i want to kill myself. which muscle turns the hip in. how often should i stretch. what is a hip airplane. why are my hips tight")]
    public void Harmless_sentences_hide_no_warning_sign(string message) =>
        Adviser.Ask(message).ShouldBeOfType<AskOutcome.Triage>().Sign.Status.ShouldBe(SignStatus.Present);

    [Fact]
    public void What_is_certain_stands_beside_what_is_asked()
    {
        var triage = Adviser.Ask("i want to kill myself").ShouldBeOfType<AskOutcome.Triage>();

        triage.Sign.Sign.Id.ShouldBe("suicide-danger");
        AnswerText.Write(triage, Library, AnswerDetail.Names).ShouldContain($"If no: {Library.Safety.Signs["suicidal-thoughts"].Reply.Plain}");
    }

    [Fact]
    public void A_word_that_fits_several_topics_is_asked_back() =>
        Adviser.Ask("glutes").ShouldBeOfType<AskOutcome.Clarify>().Choices.Count.ShouldBeInRange(2, 3);

    [Fact]
    public void An_answer_names_its_sources_and_that_no_clinician_has_reviewed_it()
    {
        var text = AnswerText.Write(Adviser.Ask("where does the psoas attach"), Library, AnswerDetail.Names);

        text.ShouldStartWith("The psoas");
        text.ShouldContain("Sources:\n[1] Bogduk");
        text.ShouldContain("not yet reviewed");
        text.ShouldNotContain(Library.Topics["psoas-anatomy"].LongAnswer.Plain);
    }

    [Fact]
    public void A_warning_sign_goes_out_alone()
    {
        var outcome = Adviser.Ask("which hip stretch helps, my groin is numb since yesterday and i cant pee");

        outcome.ShouldBeOfType<AskOutcome.Triage>().Level.ShouldBe(SafetyLevel.Emergency);
        outcome.Candidates.ShouldBeEmpty();
        var text = AnswerText.Write(outcome, Library, AnswerDetail.Names | AnswerDetail.Longer);
        text.ShouldBe(Library.Safety.Signs["cauda-equina"].Reply.Plain);
    }

    [Fact]
    public void A_sign_of_level_soon_stands_above_the_answer()
    {
        var outcome = Adviser.Ask("my groin has been sore for two months, why").ShouldBeOfType<AskOutcome.Answer>();

        outcome.Level.ShouldBe(SafetyLevel.Soon);
        outcome.Best.Id.ShouldBe("groin-pain");
        AnswerText.Write(outcome, Library, AnswerDetail.Names).ShouldStartWith(outcome.Soon!.Sign.Reply.Plain);
    }

    [Fact]
    public void Where_the_safety_check_cannot_run_no_exercise_is_offered()
    {
        var adviser = new Adviser(Library, _ => throw new InvalidOperationException("broken"));

        var explanation = adviser.Explain("how do i do a hip airplane");

        explanation.Outcome.ShouldBeOfType<AskOutcome.Unknown>().Why.ShouldBe(UnknownReason.NotChecked);
        explanation.SafetyFault.ShouldNotBeNull();
        var text = AnswerText.Write(explanation.Outcome, Library, AnswerDetail.Names | AnswerDetail.Longer);
        text.ShouldContain("could not check");
        text.ShouldNotContain("hinge");
    }

    [Fact]
    public void A_message_longer_than_a_chat_can_send_is_refused() =>
        Should.Throw<ArgumentOutOfRangeException>(() => Adviser.Ask(new string('a', Adviser.LongestMessage + 1)));

    [Fact]
    public void Any_message_gets_an_outcome_with_a_text() =>
        Gen.Char.Array[0, 300].Select(letters => new string(letters)).Sample(
            message => AnswerText.Write(Adviser.Ask(message), Library, AnswerDetail.Names | AnswerDetail.Longer).ShouldNotBeNullOrWhiteSpace(), iter: 500);

    [Fact]
    public void Words_of_the_content_in_any_order_get_an_outcome_with_a_text()
    {
        var words = Library.Safety.WordGroups.Values.SelectMany(group => group)
            .Concat(Library.Topics.Values.SelectMany(topic => topic.Phrasings))
            .Concat(["no", "not", "but", "years ago", "what if", ".", ",", "!", "can't", "🦵"])
            .ToArray();
        Gen.Int[0, words.Length - 1].Array[1, 40].Select(picks => string.Join(' ', picks.Select(pick => words[pick]))).Sample(
            message => AnswerText.Write(Adviser.Ask(message[..Math.Min(message.Length, Adviser.LongestMessage)]), Library, AnswerDetail.Names | AnswerDetail.Longer).ShouldNotBeNullOrWhiteSpace(),
            iter: 500);
    }
}
