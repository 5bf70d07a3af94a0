using HipBot.Engine.Answers;
using HipBot.Engine.Chat.Catalogue;
using HipBot.Engine.Chat.Texts;
using HipBot.Engine.Safety;

namespace HipBot.Engine.Chat.Asking;

/// <summary>Answers questions: <c>/ask</c>, and whatever people say in their own words.</summary>
/// <param name="recent">What was last spoken of.</param>
public sealed class AskFeature(RecentTalks recent) : IChatFeature
{
    /// <summary>The action of the button that shows the longer answer.</summary>
    internal const string More = "more";

    private const string NoneOfThese = "none";

    /// <inheritdoc />
    public void Register(ChatCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        catalogue.Add(new ChatCommand("ask", "Ask about hips, low backs and exercises, in your own words.", AnswerAsync)
        {
            Options = [new ChatOption("question", "Your question.") { IsRequired = true, IsPersonText = true, Longest = Adviser.LongestMessage }],
        });
        catalogue.Add(new ChatButtonAction(More, MoreAsync));
        catalogue.Add(new ChatButtonAction(NoneOfThese, NoneOfTheseAsync));
        catalogue.Add(new ChatButtonAction(TriageReplies.SignAction, SignAsync) { Opens = FirstReply.Private });
        catalogue.Answer = AnswerAsync;
    }

    private Task<IReadOnlyList<ChatReply>> AnswerAsync(ChatCall call, CancellationToken cancellationToken)
    {
        var question = call.Value("question");
        var last = recent.Of(call.Input);
        if (last?.AskedAbout is { } asked && call.Adviser.Library.Safety.Signs.TryGetValue(asked, out var sign))
        {
            if (YesOrNo.Read(question) is { } said)
            {
                return Replies.Of(AnswerAbout(sign, said, call));
            }

            if (!last.WasRepeated)
            {
                recent.Remember(call.Input, last with { WasRepeated = true });
                return Replies.Of(TriageReplies.AskAgain(sign, call));
            }
        }

        if (Courtesy.ReplyTo(question) is { } kind)
        {
            return Replies.Of(kind);
        }

        if (last?.Item is { } item && call.Adviser.Library.NameOf(item) is not null && FollowUp.Of(question) is { } followUp)
        {
            return Replies.Of(followUp == FollowUpKind.HowMuch && DoseOf(item, call) is { } dose ? dose : ShowWhole(item, call));
        }

        return Replies.Of(Draw(Ask(question, [], call), question, call, []));
    }

    private static AskOutcome Ask(string question, IReadOnlyCollection<string> ruledOut, ChatCall call)
    {
        var explanation = call.Adviser.Explain(question, ruledOut);
        return explanation.SafetyFault is { } fault ? throw new SafetyCheckException(fault) : explanation.Outcome;
    }

    /// <summary>How much of an exercise, or of the first one that goes with a topic; null where there is none.</summary>
    private static ChatReply? DoseOf(string item, ChatCall call)
    {
        var library = call.Adviser.Library;
        return (library.Topics.GetValueOrDefault(item)?.Related ?? [item]).Select(library.Exercises.GetValueOrDefault).FirstOrDefault(exercise => exercise is not null) is { } exercise
            ? new ChatReply(AnswerText.OfDose(exercise)) { Buttons = [ItemButtons.Of(exercise.Id, library)] }
            : null;
    }

    private IReadOnlyList<ChatReply> Draw(AskOutcome outcome, string question, ChatCall call, IReadOnlyList<string> ruledOut)
    {
        var library = call.Adviser.Library;
        if (outcome is AskOutcome.Triage triage)
        {
            recent.Remember(call.Input, new RecentTalk(null, question) { RuledOut = ruledOut, AskedAbout = TriageReplies.AskedIn(triage), WasWarned = TriageReplies.AskedIn(triage) is null });
            return TriageReplies.Of(triage, call);
        }

        var item = outcome is AskOutcome.Answer answer ? answer.Best.Id : null;
        recent.Remember(call.Input, new RecentTalk(item ?? recent.Of(call.Input)?.Item, question) { RuledOut = ruledOut, MayBeSent = ruledOut.Count == 0 });
        return
        [
            new ChatReply(AnswerText.Of(outcome, library, AnswerDetail.Brief))
            {
                Buttons = outcome switch
                {
                    AskOutcome.Answer given => ItemButtons.Below(given.Best.Id, library, AnswerDetail.Brief),
                    AskOutcome.Clarify clarify => [.. clarify.Choices.Select(choice => ItemButtons.Of(choice.Id, library)), ChatButton.Of(new ButtonToken(NoneOfThese), "None of these")],
                    AskOutcome.Unknown { Why: UnknownReason.NoTopic } unknown => [.. unknown.Nearest.Select(near => ItemButtons.Of(near.Id, library)), .. ruledOut.Count == 0 ? [SendQuestion.Button] : (ChatButton[])[]],
                    _ => [],
                },
            },
        ];
    }

    private Task<IReadOnlyList<ChatReply>> MoreAsync(ChatCall call, CancellationToken cancellationToken)
    {
        var id = call.Token!.Subject;
        return Replies.Of([call.Adviser.Library.NameOf(id) is null ? ItemButtons.IsGone : ShowWhole(id, call) with { Edits = true }]);
    }

    private ChatReply ShowWhole(string id, ChatCall call)
    {
        recent.Remember(call.Input, (recent.Of(call.Input) ?? new RecentTalk(id, Question: null)) with { Item = id });
        return new ChatReply(AnswerText.OfItem(id, call.Adviser.Library, AnswerDetail.Longer)) { Buttons = ItemButtons.Below(id, call.Adviser.Library, AnswerDetail.Longer) };
    }

    private Task<IReadOnlyList<ChatReply>> NoneOfTheseAsync(ChatCall call, CancellationToken cancellationToken) => Replies.Of(
    [
        new ChatReply(ReplyText.OfParagraphs(
            "Then I may not have it yet. Ask again in other words, or send your question to the moderators without your name, so that they can write an answer."))
        {
            Buttons = recent.Of(call.Input) is { MayBeSent: true } ? [SendQuestion.Button] : [],
        },
    ]);

    /// <summary>The person answered the question about a warning sign.</summary>
    private Task<IReadOnlyList<ChatReply>> SignAsync(ChatCall call, CancellationToken cancellationToken)
    {
        if (!call.Adviser.Library.Safety.Signs.TryGetValue(call.Token!.Subject, out var sign))
        {
            return Replies.Of([ItemButtons.IsGone with { Text = ItemButtons.IsGone.Text.Then(ReplyText.OfParagraphs(AnswerText.InAnEmergency)) }]);
        }

        // Only the person sees the reply to a press, so the line for the others is left out.
        return Replies.Of(AnswerAbout(sign, call.Token.Detail, call)[^1]);
    }

    private IReadOnlyList<ChatReply> AnswerAbout(WarningSign sign, string said, ChatCall call)
    {
        var last = recent.Of(call.Input);
        if (said != TriageReplies.No)
        {
            recent.Remember(call.Input, new RecentTalk(null, null) { WasWarned = true });
            return TriageReplies.Of(sign, call);
        }

        if (last?.AskedAbout == sign.Id && last.AfterNo is { } after)
        {
            recent.Remember(call.Input, last with { AskedAbout = null, AfterNo = null });
            return [after];
        }

        List<string> ruledOut = [.. last?.RuledOut ?? [], sign.Id];
        if (last?.AskedAbout != sign.Id || last is { Question: null, Form: null })
        {
            if (last?.AskedAbout == sign.Id)
            {
                recent.Remember(call.Input, last with { AskedAbout = null, RuledOut = ruledOut });
            }

            return [new ChatReply(ReplyText.OfParagraphs("Good. Then please ask me again.", "If it changes, get help as I said."))];
        }

        if (last.Form is { } form)
        {
            recent.Remember(call.Input, last with { AskedAbout = null, RuledOut = ruledOut });
            return [new ChatReply(ReplyText.OfParagraphs("Good. Here is your form again: please send it once more.", "If it changes, get help as I said.")) { Form = form }];
        }

        return Draw(Ask(last.Question!, ruledOut, call), last.Question!, call, ruledOut);
    }
}
