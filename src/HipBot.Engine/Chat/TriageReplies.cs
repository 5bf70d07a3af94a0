using HipBot.Engine.Answers;
using HipBot.Engine.Chat.Catalogue;
using HipBot.Engine.Chat.Texts;
using HipBot.Engine.Safety;

namespace HipBot.Engine.Chat;

/// <summary>
/// Writes the replies to warning signs. In a group, the person alone sees what was found; the others see one line without any
/// detail of health.
/// </summary>
/// <param name="recent">What was last spoken of.</param>
public sealed class TriageReplies(RecentTalks recent)
{
    /// <summary>The action of the buttons below a question about a sign.</summary>
    public const string SignAction = "sign";

    /// <summary>The detail of the button that says no.</summary>
    public const string No = "no";

    /// <summary>The reply that ends the way of a text with a warning sign, or of one that could not be checked; null where it may go on.</summary>
    public IReadOnlyList<ChatReply>? Stop(ChatCall call, IReadOnlyList<string> texts)
    {
        ArgumentNullException.ThrowIfNull(call);
        ArgumentNullException.ThrowIfNull(texts);
        var gravest = texts.Select(call.Adviser.Check).OfType<AskOutcome>().MaxBy(outcome => outcome.Level);
        if (gravest is AskOutcome.Triage)
        {
            recent.Remember(call.Input, new RecentTalk(Item: null, Question: texts.Count == 1 ? texts[0] : null));
        }

        return gravest is null ? null : Of(gravest, call);
    }

    /// <summary>The replies to a sign, or to a text that could not be checked.</summary>
    public static IReadOnlyList<ChatReply> Of(AskOutcome outcome, ChatCall call)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        ArgumentNullException.ThrowIfNull(call);
        var full = new ChatReply(AnswerText.Of(outcome, call.Adviser.Library, AnswerDetail.Brief)) { Buttons = ButtonsOf(outcome) };
        return outcome is AskOutcome.Triage triage ? WithGroupLine(full, triage.Sign.Sign, call.Input) : [full with { IsPrivate = call.Input.Place == ChatPlaces.Group }];
    }

    /// <summary>The replies where a person said that a sign is there, or may be.</summary>
    public static IReadOnlyList<ChatReply> Of(WarningSign sign, ChatCall call)
    {
        ArgumentNullException.ThrowIfNull(call);
        return WithGroupLine(new ChatReply(AnswerText.OfSign(sign)), sign, call.Input);
    }

    private static IReadOnlyList<ChatReply> WithGroupLine(ChatReply full, WarningSign sign, ChatInput input) =>
        input.Place == ChatPlaces.Group
            ? [new ChatReply(ReplyText.OfParagraphs(sign.GroupChat)), full with { IsPrivate = true }]
            : [full];

    private static IReadOnlyList<ChatButton> ButtonsOf(AskOutcome outcome) =>
        outcome is AskOutcome.Triage { Sign: { Status: SignStatus.Unclear, Sign.Id: var id } }
            ? [
                ChatButton.Of(new ButtonToken(SignAction, id, "yes"), "Yes"),
                ChatButton.Of(new ButtonToken(SignAction, id, "unsure"), "I am not sure"),
                ChatButton.Of(new ButtonToken(SignAction, id, No), "No"),
            ]
            : [];
}
