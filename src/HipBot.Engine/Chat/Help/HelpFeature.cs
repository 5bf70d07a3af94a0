using HipBot.Engine.Answers;
using HipBot.Engine.Chat.Asking;
using HipBot.Engine.Chat.Browsing;
using HipBot.Engine.Chat.Catalogue;
using HipBot.Engine.Chat.Texts;

namespace HipBot.Engine.Chat.Help;

/// <summary>Says what HipBot is: <c>/start</c>, <c>/help</c> and <c>/privacy</c>.</summary>
/// <param name="recent">What was last spoken of.</param>
public sealed class HelpFeature(RecentTalks recent) : IChatFeature
{
    private ChatCatalogue? _catalogue;

    /// <inheritdoc />
    public void Register(ChatCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        _catalogue = catalogue;
        catalogue.Add(new ChatCommand("start", "Meet HipBot.", StartAsync)
        {
            Options = [new ChatOption("link", "What a start link opens.") { Longest = ButtonToken.Longest }],
        });
        catalogue.Add(new ChatCommand("help", "What I can do, and every command.", HelpAsync)
        {
            Options = [new ChatOption("command", "One command.") { Complete = Propose }],
            Opens = FirstReply.Private,
        });
        catalogue.Add(new ChatCommand("privacy", "What I keep of you, and what I do not.", PrivacyAsync) { Opens = FirstReply.Private });
    }

    private Task<IReadOnlyList<ChatReply>> StartAsync(ChatCall call, CancellationToken cancellationToken)
    {
        var library = call.Adviser.Library;
        if (ButtonToken.TryRead(call.Value("link"), out var token) && token.Action == ItemButtons.Open && library.NameOf(token.Subject) is not null)
        {
            recent.Remember(call.Input, new RecentTalk(token.Subject, Question: null));
            return Replies.Of(new ChatReply(AnswerText.OfItem(token.Subject, library, AnswerDetail.Brief)) { Buttons = ItemButtons.Below(token.Subject, library, AnswerDetail.Brief) });
        }

        return Replies.Of(new ChatReply(ReplyText.Of(
            new TextBlock.Paragraph("I am HipBot. I answer questions about hips and low backs from cited sources, and show you exercises. Just ask me in your own words, for example: why do my hip flexors always feel tight?"),
            new TextBlock.Paragraph("I am for adults. What I say is education, not a diagnosis, and I am no emergency service. " + AnswerText.InAnEmergency),
            new TextBlock.Paragraph("I do not keep what you write. Send /privacy for what I do keep, and /help for all that I can do.")))
        {
            Buttons = [ChatButton.Of(new ButtonToken(BrowseFeature.Family), "Exercises")],
        });
    }

    private Task<IReadOnlyList<ChatReply>> HelpAsync(ChatCall call, CancellationToken cancellationToken)
    {
        var commands = _catalogue!.CommandsFor(call.Input.Place, call.Input.IsModerator).ToList();
        var wanted = call.Value("command").TrimStart('/');
        if (wanted.Length > 0)
        {
            return Replies.Of(new ChatReply(commands.FirstOrDefault(command => command.Name.Equals(wanted, StringComparison.OrdinalIgnoreCase)) is { } found
                ? ReplyText.Of(
                    new TextBlock.Paragraph($"{found.Usage}\n{found.Description}"),
                    new TextBlock.Items([.. found.Options.Select(option => $"{option.Name}: {option.Description}{(option.IsRequired ? "" : " May be left out.")}")], "Options"))
                : ReplyText.OfParagraphs("I have no such command here. Send /help to see them all."))
            { IsPrivate = true });
        }

        return Replies.Of(new ChatReply(ReplyText.Of(
            new TextBlock.Paragraph("Ask me anything about hips, low backs and exercises, in your own words. I answer from cited sources, and I say so when I do not know."),
            new TextBlock.Items([.. commands.Select(command => $"{command.Usage}: {command.Description}")], "Commands"),
            new TextBlock.Paragraph("For adults. Education, not diagnosis, and no emergency service. " + AnswerText.InAnEmergency)))
        { IsPrivate = true });
    }

    private static Task<IReadOnlyList<ChatReply>> PrivacyAsync(ChatCall call, CancellationToken cancellationToken) => Replies.Of(new ChatReply(ReplyText.Of(
        new TextBlock.Paragraph("I keep as little as I can."),
        new TextBlock.Items(
            [
                "What you write to me is read for the answer and not stored. For ten minutes I remember in memory what we last spoke of, so that \"and how often?\" works.",
                "What you send to the moderators (a report, or a question \"without my name\") is stored with the day it came, without your name or id. Please write nothing in it that names you.",
                "\"This helped\" and \"it did not help\" are counted, without who said so.",
                "While you do an exercise or a routine step by step, where you are in it is stored with your id, and removed when you finish or stop, or a day after you last went on. How hard an exercise or a routine was for you is stored until you say something else. Where something hurts is not stored.",
                "If you turn daily prompts on: where and when they come, by which time zone, on which days, what they are about, which positions are left out, and until when they are gentle or paused. Which prompt was sent is stored for a week, so that none comes twice.",
                "When you press \"Done\" below a prompt, that day is stored with your id, for three months, so that /progress can show it. /progress off counts none.",
                "While you fill in a form step by step, what you wrote in it so far is stored with your id, and removed when you finish or leave it.",
                "The copies that I make of this each day are removed after seven days. Whoever runs me may make backups of their own, which hold the same.",
            ],
            "What that means"),
        new TextBlock.Paragraph("I do not write what people say into logs. /mydata gives you all that is stored with your id, and /forgetme removes it.")))
    {
        IsPrivate = true,
    });

    private IEnumerable<ChatChoice> Propose(ChatCall call, string typed) => _catalogue!
        .CommandsFor(call.Input.Place, call.Input.IsModerator)
        .Where(command => command.Name.StartsWith(typed.TrimStart('/'), StringComparison.OrdinalIgnoreCase))
        .Select(command => new ChatChoice(command.Name, command.Name));
}
