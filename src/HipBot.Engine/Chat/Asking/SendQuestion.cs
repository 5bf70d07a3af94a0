using HipBot.Engine.Chat.Catalogue;
using HipBot.Engine.Chat.Forms;
using HipBot.Engine.Chat.Texts;
using HipBot.Engine.Moderation;

namespace HipBot.Engine.Chat.Asking;

/// <summary>Sends a question that has no answer to the moderators, without the name of who asked it. Each time only when asked to.</summary>
/// <param name="recent">What was last spoken of; the question is kept nowhere else.</param>
/// <param name="inbox">The moderators' inbox.</param>
public sealed class SendQuestion(RecentTalks recent, IInbox inbox) : IChatFeature
{
    private const string Action = "send";
    private const string Text = "text";

    private static readonly ReplyText Sent = ReplyText.OfParagraphs("Sent, without your name. If the moderators write an answer, I will know it next time.");

    /// <summary>The button that sends the question.</summary>
    internal static ChatButton Button => ChatButton.Of(new ButtonToken(Action), "Send it without my name");

    private ChatFormAction Form => new(
        Action,
        "Your question, without your name",
        [new FormField(Text, "The question") { IsPersonText = true }],
        SubmitAsync);

    /// <inheritdoc />
    public void Register(ChatCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        catalogue.Add(new ChatButtonAction(Action, SendAsync) { Opens = FirstReply.Private });
        catalogue.Add(Form);
    }

    private async Task<IReadOnlyList<ChatReply>> SendAsync(ChatCall call, CancellationToken cancellationToken)
    {
        if (recent.Of(call.Input) is not { Question: { } question } last)
        {
            return [new ChatReply(ReplyText.OfParagraphs("I keep what you ask for ten minutes only. Please write it once more.")) { Form = Form.Open(), IsPrivate = true }];
        }

        if (!last.MayBeSent)
        {
            return [new ChatReply(ReplyText.OfParagraphs("That one is not sent, or was sent already.")) { IsPrivate = true }];
        }

        await inbox.AddAsync(InboxItem.Of(InboxKind.Question, about: null, question, call.Now), cancellationToken);
        recent.Remember(call.Input, last with { MayBeSent = false });
        return [new ChatReply(Sent) { IsPrivate = true }];
    }

    private async Task<IReadOnlyList<ChatReply>> SubmitAsync(ChatCall call, CancellationToken cancellationToken)
    {
        await inbox.AddAsync(InboxItem.OfForm(call.Token!, InboxKind.Question, about: null, call.Value(Text), call.Now), cancellationToken);
        return [new ChatReply(Sent) { IsPrivate = true }];
    }
}
