using System.Collections.Concurrent;
using HipBot.Engine.Answers;
using HipBot.Engine.Chat.Asking;
using HipBot.Engine.Chat.Catalogue;
using HipBot.Engine.Chat.Forms;
using HipBot.Engine.Chat.Texts;
using HipBot.Engine.Moderation;

namespace HipBot.Engine.Chat.Feedback;

/// <summary>"This helped", "it did not help", and <c>/report</c> where something is wrong.</summary>
/// <param name="recent">What was last spoken of.</param>
/// <param name="inbox">The moderators' inbox.</param>
/// <param name="ratings">How often answers helped.</param>
public sealed class FeedbackFeature(RecentTalks recent, IInbox inbox, IAnswerRatings ratings) : IChatFeature
{
    private const string Rate = "helped";
    private const string Report = "report";
    private const string What = "what";
    private const string Yes = "yes";
    private const string No = "no";
    private const int MostRemembered = 10_000;

    private static readonly TimeSpan Remembered = TimeSpan.FromHours(1);

    /// <summary>Who rated what, so that pressing again counts once. In memory only, and not for long.</summary>
    private readonly ConcurrentDictionary<string, bool> _rated = new(StringComparer.Ordinal);

    private DateTimeOffset _since;

    private ChatFormAction Form => new(
        Report,
        "What is wrong?",
        [new FormField(What, "What is wrong or missing?") { IsPersonText = true }],
        SubmitAsync);

    /// <inheritdoc />
    public void Register(ChatCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        catalogue.Add(new ChatCommand("report", "Tell the moderators what is wrong with an answer, without your name.", OpenAsync) { Opens = FirstReply.Form });
        catalogue.Add(new ChatButtonAction(Report, OpenAsync) { Opens = FirstReply.Form });
        catalogue.Add(new ChatButtonAction(Rate, RateAsync) { Opens = FirstReply.Private });
        catalogue.Add(Form);
    }

    /// <summary>The buttons below an answer.</summary>
    internal static IReadOnlyList<ChatButton> ButtonsFor(string id) =>
    [
        ChatButton.Of(new ButtonToken(Rate, id, Yes), "This helped"),
        ChatButton.Of(new ButtonToken(Rate, id, No), "It did not help"),
        ChatButton.Of(new ButtonToken(Report, id), "Report a mistake"),
    ];

    private Task<IReadOnlyList<ChatReply>> OpenAsync(ChatCall call, CancellationToken cancellationToken)
    {
        var about = call.Token?.Subject ?? recent.Of(call.Input)?.Item ?? "";
        var name = call.Adviser.Library.NameOf(about);
        return Replies.Of(new ChatReply(ReplyText.OfParagraphs(name is null
            ? "Tell the moderators what is wrong. Your name is not sent."
            : $"Tell the moderators what is wrong with \"{name}\". Your name is not sent."))
        {
            Form = Form.Open(name is null ? "" : about),
            IsPrivate = true,
        });
    }

    private async Task<IReadOnlyList<ChatReply>> SubmitAsync(ChatCall call, CancellationToken cancellationToken)
    {
        var about = call.Adviser.Library.NameOf(call.Token!.Subject) is null ? null : call.Token.Subject;
        await inbox.AddAsync(InboxItem.OfForm(call.Token, InboxKind.Report, about, call.Value(What), call.Now), cancellationToken);
        return [new ChatReply(ReplyText.OfParagraphs("Thank you. The moderators see it, without your name.")) { IsPrivate = true }];
    }

    private async Task<IReadOnlyList<ChatReply>> RateAsync(ChatCall call, CancellationToken cancellationToken)
    {
        var (id, helped) = (call.Token!.Subject, call.Token.Detail == Yes);
        if (call.Adviser.Library.NameOf(id) is null || call.Token.Detail is not (Yes or No))
        {
            return [ItemButtons.IsGone];
        }

        if (_rated.Count >= MostRemembered || call.Now - _since > Remembered)
        {
            _rated.Clear();
            _since = call.Now;
        }

        var key = $"{call.Input.Person}\n{id}";
        if (_rated.TryAdd(key, helped))
        {
            try
            {
                await ratings.CountAsync(id, helped, cancellationToken);
            }
            catch
            {
                // What was not counted may be pressed again.
                _rated.TryRemove(key, out _);
                throw;
            }
        }

        return
        [
            helped
                ? new ChatReply(ReplyText.OfParagraphs("Thank you, that is good to know.")) { IsPrivate = true }
                : new ChatReply(ReplyText.OfParagraphs("Sorry about that. Ask again in other words, or tell the moderators what was missing.")) { IsPrivate = true, Buttons = [ChatButton.Of(new ButtonToken(Report, id), "Tell the moderators")] },
        ];
    }
}
