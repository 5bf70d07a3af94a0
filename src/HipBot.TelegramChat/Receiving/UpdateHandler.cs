using HipBot.Engine.Chat;
using HipBot.Engine.Chat.Catalogue;
using HipBot.Engine.Chat.Texts;
using HipBot.Engine.DailyPrompts;
using HipBot.TelegramChat.Forms;
using HipBot.TelegramChat.Sending;
using Telegram.Bot;
using Telegram.Bot.Types;
using Telegram.Bot.Types.ReplyMarkups;

namespace HipBot.TelegramChat.Receiving;

/// <summary>Takes an update to its end: what it means, what the bot says to it, and that it is sent.</summary>
internal sealed class UpdateHandler(
    UpdateReader reader, Conversation conversation, ChatCatalogue catalogue, FormTalk forms, Administrators administrators, TelegramOutlet outlet, ITelegramBotClient client, TelegramGate gate, ISubscriptions subscriptions, string botName)
{
    /// <summary>How long an answer may take where Telegram is away. The person waits for it, and so do the next messages of the chat.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    private const int LongestAlert = 200;

    /// <summary>Handles an update.</summary>
    /// <exception cref="TelegramAwayException">What the bot says could not be sent in time.</exception>
    public Task HandleAsync(Update update, CancellationToken cancellationToken) => reader.Read(update) switch
    {
        Incoming.Wrote wrote => AnswerAsync(wrote, cancellationToken),
        Incoming.Pressed pressed => AnswerAsync(pressed, cancellationToken),
        Incoming.Lost lost => subscriptions.EndAsync(TelegramKeys.OfChat(lost.At), lost.At.IsGroup ? SubscriptionEnd.Removed : SubscriptionEnd.Blocked, cancellationToken),
        Incoming.Migrated moved => subscriptions.MoveAsync(TelegramKeys.OfChat(new TelegramAddress(moved.From)), TelegramKeys.OfChat(new TelegramAddress(moved.To)), cancellationToken),
        _ => Task.CompletedTask,
    };

    private async Task AnswerAsync(Incoming.Wrote wrote, CancellationToken cancellationToken)
    {
        if (wrote.Text.Length == 0)
        {
            await SayAsync(wrote.At, new ChatReply(ReplyText.OfParagraphs("I read text only. Please write your question in words.")), answers: null, cancellationToken);
            return;
        }

        var input = await InputOfAsync(wrote.From, wrote.At, new ChatAct.Say(wrote.Text), cancellationToken);
        if ((!wrote.At.IsGroup || wrote.IsReply || CommandText.IsOne(wrote.Text)) && await forms.TakeAsync(input, wrote.Text, cancellationToken) is { } step)
        {
            await GoOnAsync(step, input, wrote, cancellationToken);
            return;
        }

        var act = CommandText.IsOne(wrote.Text) ? CommandText.Read(catalogue, wrote.Text) : (ChatAct)new ChatAct.Say(wrote.Text);
        await TellAsync(input with { Act = act }, await conversation.HandleAsync(input with { Act = act }, cancellationToken), wrote.At, wrote.Message, pressed: null, cancellationToken);
    }

    private async Task GoOnAsync(FormStep step, ChatInput input, Incoming.Wrote wrote, CancellationToken cancellationToken)
    {
        if (step is FormStep.Ask ask)
        {
            await SayAsync(wrote.At, ask.Reply, wrote.Message, cancellationToken, new ForceReplyMarkup { Selective = true });
            return;
        }

        var submit = ((FormStep.Send)step).Act;
        var replies = await conversation.HandleAsync(input with { Act = submit }, cancellationToken);
        await forms.EndAsync(input, cancellationToken);
        await TellAsync(input with { Act = submit }, replies, wrote.At, wrote.Message, pressed: null, cancellationToken);
    }

    private async Task AnswerAsync(Incoming.Pressed pressed, CancellationToken cancellationToken)
    {
        if (pressed.At is not { } at)
        {
            await AcknowledgeAsync(pressed, "That message is too old for me. Please ask once more.", cancellationToken);
            return;
        }

        var input = await InputOfAsync(pressed.From, at, new ChatAct.Press(pressed.Token), cancellationToken);
        var replies = await conversation.HandleAsync(input, cancellationToken);
        var note = at.IsGroup && replies is [{ IsPrivate: true, Form: null, Document: null, Picture: null } only] && !only.Pressable.Any() && only.Text.Plain is { Length: <= LongestAlert } text ? text : null;
        await AcknowledgeAsync(pressed, note, cancellationToken);
        if (note is null)
        {
            await TellAsync(input, replies, at, answers: null, pressed, cancellationToken);
        }
    }

    /// <summary>Says what the bot said: in the chat, or where it is for the person alone, in their own chat with the bot.</summary>
    private async Task TellAsync(ChatInput input, IReadOnlyList<ChatReply> replies, TelegramAddress at, int? answers, Incoming.Pressed? pressed, CancellationToken cancellationToken)
    {
        foreach (var reply in replies)
        {
            var isElsewhere = at.IsGroup && reply is { IsPrivate: true, StaysInChat: false };
            if (isElsewhere)
            {
                await TellInPrivateAsync(input, reply, at, answers, cancellationToken);
            }
            else if (reply.Edits && pressed is not null)
            {
                Require(await outlet.EditAsync(at, pressed.Message, pressed.IsPicture, reply, Patience, cancellationToken));
            }
            else
            {
                await SayAsync(at, reply, at.IsGroup ? answers : null, cancellationToken);
            }

            if (reply.Form is { } form && !isElsewhere)
            {
                await SayAsync(at, await forms.OpenAsync(input, form, cancellationToken), at.IsGroup ? answers : null, cancellationToken, new ForceReplyMarkup { Selective = true });
            }
        }
    }

    private async Task TellInPrivateAsync(ChatInput input, ChatReply reply, TelegramAddress at, int? answers, CancellationToken cancellationToken)
    {
        var person = TelegramKeys.AddressOf(input.Person)!;
        var outcome = person.IsGroup ? null : await outlet.SendAsync(person, reply, Patience, cancellationToken);
        if (outcome is CallOutcome<Message>.Done)
        {
            if (reply.Form is { } form)
            {
                var alone = input with { Chat = TelegramKeys.OfChat(person), Place = ChatPlaces.Direct };
                await SayAsync(person, await forms.OpenAsync(alone, form, cancellationToken), answers: null, cancellationToken, new ForceReplyMarkup());
            }

            return;
        }

        // Telegram lets a bot write to nobody who has not written to it first.
        await SayAsync(
            at,
            new ChatReply(ReplyText.OfParagraphs("I have an answer for you alone. Open our private chat, press Start, and ask me there."))
            {
                Links = [new ChatLink("Continue in private", new Uri($"https://t.me/{botName}?start=hello"))],
            },
            answers,
            cancellationToken);
    }

    private async Task SayAsync(TelegramAddress at, ChatReply reply, int? answers, CancellationToken cancellationToken, ReplyMarkup? markup = null) =>
        Require(await outlet.SendAsync(at, reply, Patience, cancellationToken, answers, markup));

    /// <summary>Who blocked the bot or threw it out cannot be answered, and that is no fault.</summary>
    private static void Require(CallOutcome<Message> outcome)
    {
        if (outcome is CallOutcome<Message>.Later)
        {
            throw new TelegramAwayException();
        }
    }

    /// <summary>A press shows a clock until it is answered; where that fails it goes away by itself.</summary>
    private Task AcknowledgeAsync(Incoming.Pressed pressed, string? note, CancellationToken cancellationToken) => gate.CallAsync(
        pressed.At?.Chat ?? pressed.From.Id,
        async () =>
        {
            await client.AnswerCallbackQuery(pressed.Query, note, showAlert: note is not null, cancellationToken: cancellationToken);
            return true;
        },
        cancellationToken);

    private async Task<ChatInput> InputOfAsync(TelegramPerson from, TelegramAddress at, ChatAct act, CancellationToken cancellationToken) => new(
        TelegramKeys.OfPerson(from.Id),
        TelegramKeys.OfChat(at),
        at.IsGroup ? ChatPlaces.Group : ChatPlaces.Direct,
        await administrators.IncludeAsync(from, at, cancellationToken),
        act);
}
