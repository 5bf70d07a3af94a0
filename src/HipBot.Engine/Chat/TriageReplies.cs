using HipBot.Engine.Answers;
using HipBot.Engine.Chat.Catalogue;
using HipBot.Engine.Chat.Forms;
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

    /// <summary>The detail of the button that says yes.</summary>
    public const string Yes = "yes";

    /// <summary>The detail of the button that says that the person is not sure.</summary>
    public const string Unsure = "unsure";

    /// <summary>The detail of the button that says no.</summary>
    public const string No = "no";

    /// <summary>The reply that ends the way of a text with a warning sign; null where it may go on.</summary>
    /// <param name="call">What the text came with.</param>
    /// <param name="texts">What the person wrote.</param>
    /// <param name="form">The form that they stand in, filled in; null where they stand in none.</param>
    /// <exception cref="SafetyCheckException">A text could not be checked.</exception>
    public IReadOnlyList<ChatReply>? Stop(ChatCall call, IReadOnlyList<string> texts, ChatForm? form)
    {
        ArgumentNullException.ThrowIfNull(call);
        ArgumentNullException.ThrowIfNull(texts);
        // A form that comes back after a "no" is not asked about the same sign again.
        var last = recent.Of(call.Input);
        IReadOnlyList<string> ruledOut = form is not null && last?.Form?.Token == form.Token && texts.SequenceEqual(last.Form.Fields.Select(field => field.Value).Where(texts.Contains)) ? last.RuledOut : [];
        if (texts.Select(text => call.Adviser.Check(text, ruledOut)).OfType<AskOutcome.Triage>().MaxBy(outcome => outcome.Level) is not { } gravest)
        {
            return null;
        }

        recent.Remember(call.Input, new RecentTalk(Item: null, Question: form is null && texts.Count == 1 ? texts[0] : null)
        {
            AskedAbout = AskedIn(gravest),
            WasWarned = AskedIn(gravest) is null,
            Form = form,
        });
        var replies = Of(gravest, call);
        return form is null ? replies : [.. replies.SkipLast(1), replies[^1] with { Text = replies[^1].Text.Then(ReplyText.OfParagraphs("Your form was not sent.")) }];
    }

    /// <summary>The id of the sign that a triage asks about; null where it asks nothing.</summary>
    public static string? AskedIn(AskOutcome.Triage triage)
    {
        ArgumentNullException.ThrowIfNull(triage);
        return triage.Sign.Status == SignStatus.Unclear ? triage.Sign.Sign.Id : null;
    }

    /// <summary>The replies to a sign.</summary>
    public static IReadOnlyList<ChatReply> Of(AskOutcome.Triage triage, ChatCall call)
    {
        ArgumentNullException.ThrowIfNull(triage);
        ArgumentNullException.ThrowIfNull(call);
        return WithGroupLine(new ChatReply(AnswerText.Of(triage, call.Adviser.Library, AnswerDetail.Brief)) { Buttons = ButtonsOf(AskedIn(triage)) }, triage.Sign.Sign, call.Input);
    }

    /// <summary>The question about a sign once more, where the person spoke of something else.</summary>
    /// <param name="sign">The sign.</param>
    /// <param name="call">What the person did.</param>
    /// <param name="answers">What the buttons of yes, unsure and no carry; null for an answer that leads back to what was asked.</param>
    public static ChatReply AskAgain(WarningSign sign, ChatCall call, Func<string, ButtonToken>? answers = null)
    {
        ArgumentNullException.ThrowIfNull(sign);
        ArgumentNullException.ThrowIfNull(call);
        return new ChatReply(ReplyText.OfParagraphs("Before we go on:").Then(AnswerText.OfQuestion(sign))) { Buttons = ButtonsOf(sign.Id, answers), IsPrivate = call.Input.Place == ChatPlaces.Group };
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

    private static IReadOnlyList<ChatButton> ButtonsOf(string? askedAbout, Func<string, ButtonToken>? answers = null)
    {
        if (askedAbout is null)
        {
            return [];
        }

        answers ??= said => new ButtonToken(SignAction, askedAbout, said);
        return [ChatButton.Of(answers(Yes), "Yes"), ChatButton.Of(answers(Unsure), "I am not sure"), ChatButton.Of(answers(No), "No")];
    }
}
