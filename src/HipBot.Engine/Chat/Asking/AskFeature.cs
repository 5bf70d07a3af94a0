using HipBot.Engine.Answers;
using HipBot.Engine.Chat.Catalogue;
using HipBot.Engine.Chat.Texts;

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
        if (Courtesy.ReplyTo(question) is { } kind)
        {
            return Replies.Of(kind);
        }

        if (recent.Of(call.Input)?.Item is not { } last || call.Adviser.Library.NameOf(last) is null || !FollowUp.IsOne(question))
        {
            return Replies.Of(Draw(call.Adviser.Ask(question), question, call));
        }

        return Replies.Of(FollowUp.Read(question, last, call.Adviser) is { } outcome ? Draw(outcome, question, call) : [ShowWhole(last, call)]);
    }

    private IReadOnlyList<ChatReply> Draw(AskOutcome outcome, string question, ChatCall call, IReadOnlyList<string>? ruledOut = null)
    {
        var library = call.Adviser.Library;
        if (outcome is AskOutcome.Triage or AskOutcome.Unknown { Why: UnknownReason.NotChecked })
        {
            recent.Remember(call.Input, new RecentTalk(null, question) { RuledOut = ruledOut ?? [] });
            return TriageReplies.Of(outcome, call);
        }

        var item = outcome is AskOutcome.Answer answer ? answer.Best.Id : null;
        recent.Remember(call.Input, new RecentTalk(item ?? recent.Of(call.Input)?.Item, question) { RuledOut = ruledOut ?? [], MayBeSent = true });
        return
        [
            new ChatReply(AnswerText.Of(outcome, library, AnswerDetail.Brief))
            {
                Buttons = outcome switch
                {
                    AskOutcome.Answer given => ItemButtons.Below(given.Best.Id, library, AnswerDetail.Brief),
                    AskOutcome.Clarify clarify => [.. clarify.Choices.Select(choice => ItemButtons.Of(choice.Id, library)), ChatButton.Of(new ButtonToken(NoneOfThese), "None of these")],
                    AskOutcome.Unknown { Why: UnknownReason.NoTopic } unknown => [.. unknown.Nearest.Select(near => ItemButtons.Of(near.Id, library)), SendQuestion.Button],
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
        recent.Remember(call.Input, new RecentTalk(id, recent.Of(call.Input)?.Question));
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

        if (call.Token.Detail != TriageReplies.No)
        {
            return Replies.Of(TriageReplies.Of(sign, call));
        }

        if (recent.Of(call.Input) is not { Question: { } question } last)
        {
            return Replies.Of([new ChatReply(ReplyText.OfParagraphs("Good. Then please ask me again.", "If it changes, get help as I said.")) { IsPrivate = call.Input.Place == ChatPlaces.Group }]);
        }

        List<string> ruledOut = [.. last.RuledOut, sign.Id];
        return Replies.Of(Draw(call.Adviser.Explain(question, ruledOut).Outcome, question, call, ruledOut));
    }
}
