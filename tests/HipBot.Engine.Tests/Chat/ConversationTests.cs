using HipBot.Engine.Answers;
using HipBot.Engine.Chat;
using HipBot.Engine.Chat.Catalogue;
using HipBot.Engine.Content.Reading;
using HipBot.Engine.Moderation;

namespace HipBot.Engine.Tests.Chat;

/// <summary>What a person gets from the bot, whatever the platform.</summary>
public sealed class ConversationTests
{
    private const string Unanswered = "which football club won the cup last year";

    [Fact]
    public async Task A_question_gets_its_short_answer_with_sources_and_more_on_demand()
    {
        var talk = new Talk();

        var answer = await talk.SayAsync("where does the psoas attach");
        var more = await talk.PressAsync(answer, "Tell me more");

        var topic = Talk.Library.Topics["psoas-anatomy"];
        answer.Single().Text.Plain.ShouldStartWith(topic.ShortAnswer.Plain);
        answer.Single().Text.Plain.ShouldContain("Sources:");
        more.Single().Text.Plain.ShouldContain(topic.LongAnswer.Plain);
        more.Single().Edits.ShouldBeTrue();
    }

    [Theory]
    [InlineData("why?")]
    [InlineData("tell me more")]
    [InlineData("and how often?")]
    public async Task A_short_question_is_read_with_what_was_spoken_of_last(string followUp)
    {
        var talk = new Talk();
        await talk.SayAsync("what is a hip airplane");

        var reply = await talk.SayAsync(followUp);

        reply.Single().Text.Plain.ShouldNotContain("I do not know that");
        reply.Single().Text.Plain.ShouldNotContain("I am not sure");
    }

    [Theory]
    [InlineData("hi")]
    [InlineData("Hello HipBot!")]
    [InlineData("good morning")]
    [InlineData("thanks")]
    [InlineData("ok thank you so much :)")]
    [InlineData("cheers mate")]
    public async Task Courtesy_gets_a_kind_word_and_no_search(string text)
    {
        var reply = await new Talk().SayAsync(text);

        reply.Single().Text.Plain.ShouldMatch("^(Hello!|You are welcome)");
    }

    [Theory]
    [InlineData("hi, my hip hurts when i sit")]
    [InlineData("thanks but how often?")]
    [InlineData("hey what is a hip airplane")]
    public async Task A_question_with_courtesy_around_it_is_a_question(string text)
    {
        var reply = await new Talk().SayAsync(text);

        reply.Single().Text.Plain.ShouldNotMatch("^(Hello!|You are welcome)");
    }

    [Theory]
    [InlineData("90/90")]
    [InlineData("ninty ninty")]
    [InlineData("airplane")]
    public async Task A_name_that_fits_several_exercises_is_asked_about_the_easiest_first(string name)
    {
        var reply = (await new Talk().SayAsync($"/exercise {name}")).Single();

        reply.Text.Plain.ShouldBe("Which of these do you mean?");
        var levels = reply.Menu!.Choices.Select(choice => Talk.Library.Exercises[ButtonToken.TryRead(choice.Token, out var token) ? token.Subject : ""].Level).ToList();
        levels.Count.ShouldBeGreaterThan(1);
        levels.ShouldBeInOrder();
    }

    [Fact]
    public async Task What_an_answer_rests_on_can_be_opened()
    {
        var talk = new Talk();
        await talk.SayAsync("where does the psoas attach");

        var reply = (await talk.SayAsync("/sources")).Single();

        reply.Text.Plain.ShouldContain("Anatomy and biomechanics of psoas major");
        reply.Links.ShouldContain(new ChatLink("1. Bogduk 1992", Talk.Library.Sources["bogduk-1992"].Link!));
    }

    [Fact]
    public async Task What_stands_on_buttons_does_not_stand_in_the_text_too()
    {
        var reply = (await new Talk().SayAsync("where does the psoas attach")).Single();

        reply.Buttons.ShouldContain(button => button.Label == Talk.Library.Topics["psoas-vs-iliacus"].Title);
        reply.Text.Plain.ShouldNotContain(Talk.Library.Topics["psoas-vs-iliacus"].Title);
    }

    [Fact]
    public async Task After_ten_minutes_a_short_question_stands_alone()
    {
        var talk = new Talk();
        await talk.SayAsync("what is a hip airplane");
        talk.Time.Advance(TimeSpan.FromMinutes(11));

        var reply = await talk.SayAsync("why?");

        reply.Single().Text.Plain.ShouldNotContain(Talk.Library.Topics["hip-airplane-what-why"].LongAnswer.Plain);
    }

    [Fact]
    public async Task What_is_not_known_goes_to_the_moderators_only_when_the_person_says_so_and_once()
    {
        var talk = new Talk();
        var unknown = await talk.SayAsync(Unanswered);
        talk.Inbox.Items.ShouldBeEmpty();

        await talk.PressAsync(unknown, "Send it without my name");
        await talk.PressAsync(unknown, "Send it without my name");

        var item = talk.Inbox.Items.ShouldHaveSingleItem();
        (item.Kind, item.Text, item.About).ShouldBe((InboxKind.Question, Unanswered, null));
    }

    [Fact]
    public async Task A_question_that_was_forgotten_is_asked_for_again_before_it_is_sent()
    {
        var talk = new Talk();
        var unknown = await talk.SayAsync(Unanswered);
        talk.Time.Advance(TimeSpan.FromMinutes(11));

        var form = await talk.PressAsync(unknown, "Send it without my name");
        await talk.SubmitAsync(form, Unanswered);

        talk.Inbox.Items.ShouldHaveSingleItem().Text.ShouldBe(Unanswered);
    }

    [Theory]
    [InlineData("/ask i cant feel between my legs since this morning and i cant pee")]
    [InlineData("i cant feel between my legs since this morning and i cant pee")]
    public async Task A_warning_sign_ends_the_way_in_every_text_about_oneself(string text)
    {
        var talk = new Talk();

        var reply = await talk.SayAsync(text);

        reply.Single().Text.Plain.ShouldContain("emergency");
        reply.Single().Text.Plain.ShouldNotContain("Exercises that go with it");
    }

    [Fact]
    public async Task A_report_that_speaks_of_a_warning_sign_goes_nowhere_but_to_help()
    {
        var talk = new Talk();
        var form = await talk.SayAsync("/report");

        var reply = await talk.SubmitAsync(form, "your answer is wrong, since then i cant feel between my legs and i cant pee");

        reply.Single().Text.Plain.ShouldContain("emergency");
        talk.Inbox.Items.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_no_database_takes_is_taken_out_of_a_text_where_it_enters()
    {
        var talk = new Talk();
        var form = await talk.SayAsync("/report");

        await talk.SubmitAsync(form, "step\0 two \ud83d is unclear \ud83d\udc83");

        talk.Inbox.Items.ShouldHaveSingleItem().Text.ShouldBe("step two \ufffd is unclear \ud83d\udc83");
    }

    [Fact]
    public async Task In_a_group_the_others_see_no_detail_of_health()
    {
        var talk = new Talk { Place = ChatPlaces.Group };

        var replies = await talk.SayAsync("i cant feel between my legs since this morning and i cant pee");

        replies[0].IsPrivate.ShouldBeFalse();
        replies[0].Text.Plain.ShouldBe(Talk.Library.Safety.Signs["cauda-equina"].GroupChat);
        replies[1].IsPrivate.ShouldBeTrue();
    }

    [Fact]
    public async Task A_sign_that_may_be_there_is_asked_about_and_no_leads_on_to_the_answer()
    {
        var talk = new Talk();
        var asked = await talk.SayAsync("numb");

        asked.Single().Buttons.Select(button => button.Label).ShouldBe(["Yes", "I am not sure", "No"]);
        var yes = await talk.PressAsync(asked, "Yes");
        var no = await talk.PressAsync(asked, "No");

        yes.Single().Text.Plain.ShouldContain("emergency");
        no.Single().Text.Plain.ShouldNotBe(asked.Single().Text.Plain);
    }

    [Theory]
    [InlineData("yes", "emergency")]
    [InlineData("Yeah it is", "emergency")]
    [InlineData("not sure", "emergency")]
    public async Task The_question_about_a_sign_may_be_answered_in_words(string said, string reply)
    {
        var talk = new Talk();
        var asked = await talk.SayAsync("my leg is numb");

        (await talk.SayAsync(said)).Single().Text.Plain.ShouldContain(reply, Case.Insensitive);
        asked.Single().Buttons.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Who_speaks_of_something_else_is_asked_about_the_sign_once_more()
    {
        var talk = new Talk();
        var asked = await talk.SayAsync("my leg is numb");

        var again = await talk.SayAsync("what is a hip airplane");
        var answer = await talk.SayAsync("what is a hip airplane");

        again.Single().Text.Plain.ShouldStartWith("Before we go on:");
        again.Single().Buttons.ShouldBe(asked.Single().Buttons);
        answer.Single().Text.Plain.ShouldStartWith(Talk.Library.Topics["hip-airplane-what-why"].ShortAnswer.Plain);
    }

    [Fact]
    public async Task An_old_no_answers_nothing_again()
    {
        var talk = new Talk();
        var asked = await talk.SayAsync("my leg is numb");
        await talk.PressAsync(asked, "No");
        await talk.SayAsync("what is a hip airplane");

        (await talk.PressAsync(asked, "No")).Single().Text.Plain.ShouldStartWith("Good. Then please ask me again.");
    }

    [Fact]
    public async Task After_no_in_a_group_nobody_else_sees_the_answer()
    {
        var talk = new Talk { Place = ChatPlaces.Group };
        var asked = await talk.SayAsync("my leg is numb");

        (await talk.PressAsync(asked, "No")).ShouldAllBe(reply => reply.IsPrivate);
    }

    [Fact]
    public async Task A_text_that_spoke_of_a_sign_is_not_offered_to_the_moderators()
    {
        var talk = new Talk();
        var asked = await talk.SayAsync("my leg is numb when i play the tuba in the brass band");
        var answer = asked.Single().Buttons.Any(button => button.Label == "No") ? await talk.PressAsync(asked, "No") : asked;

        answer.SelectMany(reply => reply.Pressable).ShouldNotContain(button => button.Label == "Send it without my name" && asked != answer);
        talk.Inbox.Items.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_report_that_raised_a_sign_wrongly_is_sent_when_the_person_says_no()
    {
        var talk = new Talk();
        var form = await talk.SayAsync("/report");
        const string Text = "the picture of this exercise is wrong and now my leg is numb";

        var asked = await talk.SubmitAsync(form, Text);
        var again = await talk.PressAsync(asked, "No");
        await talk.SubmitAsync(again, again.Single().Form!.Fields.Single().Value);

        asked[^1].Text.Plain.ShouldContain("was not sent");
        talk.Inbox.Items.ShouldHaveSingleItem().Text.ShouldBe(Text);
    }

    [Fact]
    public async Task A_form_that_is_sent_twice_is_kept_once()
    {
        var talk = new Talk();
        var form = await talk.SayAsync("/report");

        await talk.SubmitAsync(form, "step two is unclear");
        await talk.SubmitAsync(form, "step two is unclear");

        talk.Inbox.Items.ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("/exercise dead bug, i have numbness between my legs")]
    [InlineData("/topics i lost control of my bladder since monday")]
    [InlineData("/sources i cant feel between my legs and cant pee")]
    public async Task A_warning_sign_behind_a_command_that_asks_for_a_name_is_read(string text) =>
        (await new Talk().SayAsync(text)).Single().Text.Plain.ShouldContain("emergency", Case.Insensitive);

    [Theory]
    [InlineData("and what about asthma?")]
    [InlineData("is this ibuprofen dose ok")]
    [InlineData("so who won the cup?")]
    [InlineData("how much does a car cost?")]
    public async Task A_question_with_words_of_its_own_is_no_follow_up(string question)
    {
        var talk = new Talk();
        await talk.SayAsync("what is a hip airplane");

        (await talk.SayAsync(question)).Single().Text.Plain.ShouldNotContain(Talk.Library.Topics["hip-airplane-what-why"].ShortAnswer.Plain);
    }

    [Theory]
    [InlineData("how often?")]
    [InlineData("and how many reps should i do?")]
    public async Task How_often_an_exercise_is_done_is_its_own_dose(string question)
    {
        var talk = new Talk();
        await talk.SayAsync("/exercise dead bug");

        (await talk.SayAsync(question)).Single().Text.Plain.ShouldStartWith("Dead bug: 2 to 3 sets, 6 to 8 repetitions");
    }

    [Fact]
    public async Task Looking_at_what_is_near_keeps_the_question_for_the_moderators()
    {
        var talk = new Talk();
        var unknown = await talk.SayAsync(Unanswered);
        await talk.SayAsync("/exercise dead bug");

        await talk.PressAsync(unknown, "Send it without my name");

        talk.Inbox.Items.ShouldHaveSingleItem().Text.ShouldBe(Unanswered);
    }

    [Theory]
    [InlineData("1_helped_dead-bug_banana")]
    [InlineData("1_helped_dead-bug_")]
    [InlineData("1_helped_no-such_yes")]
    public async Task A_forged_rating_counts_nothing(string token)
    {
        var talk = new Talk();

        await talk.DoAsync(new ChatAct.Press(token));

        (await talk.Inbox.OfAsync("dead-bug", TestContext.Current.CancellationToken)).ShouldBe(new(0, 0));
    }

    [Fact]
    public async Task Where_the_safety_check_fails_the_person_hears_so_with_a_reference()
    {
        var talk = new Talk(() => new Adviser(Talk.Library, _ => throw new InvalidOperationException("secret")));

        var reply = (await talk.SayAsync("what is a hip airplane")).Single();

        reply.Text.Plain.ShouldStartWith("I could not check your message for warning signs");
        reply.Text.Plain.ShouldMatch("reference [0-9a-f]{8}");
        reply.Text.Plain.ShouldNotContain("secret");
    }

    [Fact]
    public void The_longest_id_fits_into_the_token_of_every_button_and_form()
    {
        var id = new string('x', Document.LongestId);

        foreach (var action in new Talk().Catalogue.Buttons.Select(button => button.Name).Concat(new Talk().Catalogue.Forms.Select(form => form.Name)))
        {
            new ButtonToken(action, id, new string('x', ChatFormAction.LengthOfNonce)).ToString().Length.ShouldBeLessThanOrEqualTo(ButtonToken.Longest);
        }
    }

    [Fact]
    public async Task What_is_stored_is_given_as_a_file_and_removed_only_when_the_person_says_so_twice()
    {
        var talk = new Talk();
        await talk.DoAsync(new ChatAct.Press("1_go_dead-bug_"));
        (await talk.SayAsync("/mydata")).Single().Document!.Content.ShouldContain("dead-bug");

        var ask = await talk.SayAsync("/forgetme");
        talk.Walks.All.Count.ShouldBe(1);
        await talk.PressAsync(ask, "Remove everything");

        talk.Walks.All.ShouldBeEmpty();
        (await talk.SayAsync("/mydata")).Single().Document.ShouldBeNull();
    }

    [Fact]
    public async Task Helped_counts_once_for_a_person()
    {
        var talk = new Talk();
        var answer = await talk.SayAsync("what is a hip airplane");

        await talk.PressAsync(answer, "This helped");
        await talk.PressAsync(answer, "This helped");
        await talk.PressAsync(answer, "It did not help");

        (await talk.Inbox.OfAsync("hip-airplane-what-why", TestContext.Current.CancellationToken)).ShouldBe(new(1, 0));
    }

    [Fact]
    public async Task Too_much_at_once_is_said_once_and_then_met_with_silence_but_a_warning_sign_is_still_answered()
    {
        var talk = new Talk();
        for (var count = 0; count < FloodGate.Burst; count++)
        {
            (await talk.SayAsync("/privacy")).ShouldNotBeEmpty();
        }

        (await talk.SayAsync("/privacy")).Single().Text.Plain.ShouldContain("a lot at once");
        (await talk.SayAsync("/privacy")).ShouldBeEmpty();
        (await talk.SayAsync("i cant feel between my legs and i cant pee")).Single().Text.Plain.ShouldContain("emergency");
        talk.Time.Advance(TimeSpan.FromMinutes(1));
        (await talk.SayAsync("/privacy")).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_fault_becomes_one_calm_line_with_a_reference()
    {
        var talk = new Talk(new BrokenFeature());

        var reply = (await talk.SayAsync("/broken")).Single();

        reply.Text.Plain.ShouldMatch("reference [0-9a-f]{8}");
        reply.Text.Plain.ShouldNotContain("secret");
        reply.IsPrivate.ShouldBeTrue();
    }

    [Fact]
    public async Task A_feature_that_is_added_stands_in_the_help_without_another_change()
    {
        var talk = new Talk(new BrokenFeature());

        (await talk.SayAsync("/help")).Single().Text.Plain.ShouldContain("/broken: Fails.");
    }

    [Theory]
    [InlineData("/nosuch", "no such command")]
    [InlineData("/as", "/ask")]
    [InlineData("/ask", "needs question")]
    [InlineData("/exercise qqqq", "no exercise")]
    [InlineData("/topics qqqq", "no such group")]
    [InlineData("/sources qqqq", "no such topic")]
    [InlineData("/help qqqq", "no such command")]
    [InlineData("/privacy now please", "no option")]
    public async Task What_cannot_be_done_is_answered_with_the_mend(string text, string mend)
    {
        var talk = new Talk();

        (await talk.SayAsync(text)).Single().Text.Plain.ShouldContain(mend);
    }

    [Theory]
    [InlineData("")]
    [InlineData("1_item")]
    [InlineData("2_item_hip-airplane-what-why_")]
    [InlineData("1_item_gone-from-here_")]
    [InlineData("1_nosuch_x_")]
    [InlineData("1_sign_nosuch_yes")]
    [InlineData("1_group_anatomy_999999999999")]
    [InlineData("1_more_nosuch_")]
    [InlineData("1_helped_nosuch_yes")]
    [InlineData("\ud83d\udc83")]
    public async Task Old_and_forged_buttons_get_a_helpful_word(string token)
    {
        var talk = new Talk();

        (await talk.DoAsync(new ChatAct.Press(token))).Single().Text.Plain.ShouldNotBeEmpty();
        talk.Inbox.Items.ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_topic_and_exercise_can_be_browsed_to()
    {
        var talk = new Talk();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Queue<string>((await talk.SayAsync("/topics")).Single().Pressable.Select(button => button.Token));
        var met = new HashSet<string>(StringComparer.Ordinal);
        while (open.TryDequeue(out var token))
        {
            talk.Time.Advance(TimeSpan.FromSeconds(2));
            if (!met.Add(token) || !ButtonToken.TryRead(token, out var read))
            {
                continue;
            }

            if (read.Action == "item")
            {
                seen.Add(read.Subject);
                continue;
            }

            foreach (var button in (await talk.DoAsync(new ChatAct.Press(token))).Single().Pressable)
            {
                open.Enqueue(button.Token);
            }
        }

        seen.ShouldBe(Talk.Library.Topics.Keys.Concat(Talk.Library.Exercises.Keys), ignoreOrder: true);
    }

    private sealed class BrokenFeature : IChatFeature
    {
        public void Register(ChatCatalogue catalogue) =>
            catalogue.Add(new ChatCommand("broken", "Fails.", (_, _) => throw new InvalidOperationException("a secret")));
    }
}
