using System.Security.Cryptography;
using System.Text;
using HipBot.Engine.Chat;
using HipBot.Engine.Chat.Platforms;
using HipBot.TelegramChat.Drawing;
using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;
using Telegram.Bot.Types.ReplyMarkups;

namespace HipBot.TelegramChat.Sending;

/// <summary>Draws replies within Telegram's limits and sends them.</summary>
internal sealed class TelegramOutlet(ITelegramBotClient client, TelegramGate gate, IMediaReferences media, string bot, TimeProvider time)
{
    /// <summary>The longest text of a message, in UTF-16 units after the marks are taken away.</summary>
    public const int LongestText = 4_096;

    /// <summary>The longest text below a picture.</summary>
    public const int LongestCaption = 1_024;

    private static readonly TimeSpan FirstWait = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);

    private static readonly LinkPreviewOptions NoPreview = new() { IsDisabled = true };

    /// <summary>Sends a reply.</summary>
    /// <param name="to">Where.</param>
    /// <param name="reply">What.</param>
    /// <param name="patience">How long it may take where Telegram is away or wants a pause.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <param name="answers">The message that it answers, which is shown above it in a group; null for none.</param>
    /// <param name="markup">What stands below the last message in place of the buttons.</param>
    /// <returns>What came of the last message of it.</returns>
    public async Task<CallOutcome<Message>> SendAsync(TelegramAddress to, ChatReply reply, TimeSpan patience, CancellationToken cancellationToken, int? answers = null, ReplyMarkup? markup = null)
    {
        CallOutcome<Message>? outcome = null;
        foreach (var part in PartsOf(to, reply, answers, markup ?? Keyboard.Of(reply)))
        {
            outcome = await TryAsync(to.Chat, part, patience, cancellationToken);
            if (outcome is not CallOutcome<Message>.Done)
            {
                return outcome;
            }
        }

        return outcome!;
    }

    /// <summary>Puts a reply in the place of a message. Where that cannot be, it is sent anew.</summary>
    public async Task<CallOutcome<Message>> EditAsync(TelegramAddress at, int message, bool isPicture, ChatReply reply, TimeSpan patience, CancellationToken cancellationToken)
    {
        var pages = TextPages.Cut(StyledText.Of(reply.Text), isPicture ? LongestCaption : LongestText);
        if (pages.Count > 1 || reply.Picture is not null || reply.Document is not null)
        {
            return await SendAsync(at, reply, patience, cancellationToken);
        }

        var html = TelegramHtml.Of(pages[0]);
        var edited = await TryAsync(
            at.Chat,
            stop => isPicture
                ? client.EditMessageCaption(at.Chat, message, html, ParseMode.Html, replyMarkup: Keyboard.Of(reply), cancellationToken: stop)
                : client.EditMessageText(at.Chat, message, html, ParseMode.Html, replyMarkup: Keyboard.Of(reply), linkPreviewOptions: NoPreview, cancellationToken: stop),
            patience,
            cancellationToken);
        return edited is not CallOutcome<Message>.Refused { Why: var why } ? edited
            : why.Message.Contains("message is not modified", StringComparison.OrdinalIgnoreCase) ? new CallOutcome<Message>.Done(new Message { Id = message })
            : why.ErrorCode == 400 ? await SendAsync(at, reply, patience, cancellationToken)
            : edited;
    }

    private IEnumerable<Func<CancellationToken, Task<Message>>> PartsOf(TelegramAddress to, ChatReply reply, int? answers, ReplyMarkup? markup)
    {
        var runs = StyledText.Of(reply.Text);
        if (reply.Picture is { } picture)
        {
            var withAlt = (List<StyledRun>)[.. runs, new StyledRun("\n\n"), new StyledRun(picture.Alt, TextStyle.Italic)];
            if (withAlt.Sum(run => run.Text.Length) <= LongestCaption && reply.Document is null)
            {
                yield return stop => SendPictureAsync(to, picture, TelegramHtml.Of(withAlt), answers, markup, stop);
                yield break;
            }

            yield return stop => SendPictureAsync(to, picture, TelegramHtml.Of(TextPages.Cut([new StyledRun(picture.Alt, TextStyle.Italic)], LongestCaption)[0]), answers, markup: null, stop);
        }

        var pages = TextPages.Cut(runs, LongestText);
        foreach (var (index, page) in pages.Index())
        {
            var isLast = index == pages.Count - 1;
            yield return stop => client.SendMessage(
                to.Chat,
                TelegramHtml.Of(page),
                ParseMode.Html,
                replyParameters: index == 0 ? Answering(answers) : null,
                replyMarkup: isLast && reply.Document is null ? markup : null,
                linkPreviewOptions: NoPreview,
                messageThreadId: to.Thread,
                cancellationToken: stop);
        }

        if (reply.Document is { } document)
        {
            yield return stop => client.SendDocument(
                to.Chat, InputFile.FromStream(new MemoryStream(Encoding.UTF8.GetBytes(document.Content)), document.Name), replyMarkup: markup, messageThreadId: to.Thread, cancellationToken: stop);
        }
    }

    /// <summary>A picture is uploaded once; later it is named. What Telegram no longer knows is uploaded again.</summary>
    private async Task<Message> SendPictureAsync(TelegramAddress to, ChatPicture picture, string caption, int? answers, ReplyMarkup? markup, CancellationToken cancellationToken)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(picture.Content.Span));
        if (await media.FindAsync(bot, hash, cancellationToken) is { } known)
        {
            try
            {
                return await SendAsync(InputFile.FromFileId(known));
            }
            catch (ApiRequestException refused) when (refused.ErrorCode == 400 && refused.Message.Contains("file", StringComparison.OrdinalIgnoreCase))
            {
                // It is uploaded below.
            }
        }

        var sent = await SendAsync(InputFile.FromStream(new MemoryStream(picture.Content.ToArray()), picture.Name));
        if (sent.Photo is [.., var largest])
        {
            await media.SaveAsync(bot, hash, largest.FileId, cancellationToken);
        }

        return sent;

        Task<Message> SendAsync(InputFile file) => client.SendPhoto(
            to.Chat, file, caption, ParseMode.Html, replyParameters: Answering(answers), replyMarkup: markup, messageThreadId: to.Thread, cancellationToken: cancellationToken);
    }

    /// <summary>What was answered may be gone; the answer comes all the same.</summary>
    private static ReplyParameters? Answering(int? message) => message is { } id ? new ReplyParameters { MessageId = id, AllowSendingWithoutReply = true } : null;

    /// <summary>Tries until it is done or refused, or patience is at its end.</summary>
    private async Task<CallOutcome<Message>> TryAsync(long chat, Func<CancellationToken, Task<Message>> send, TimeSpan patience, CancellationToken cancellationToken)
    {
        var end = time.GetUtcNow() + patience;
        for (var wait = FirstWait; ; wait = wait * 2 > LongestWait ? LongestWait : wait * 2)
        {
            var outcome = await gate.SendAsync(chat, () => send(cancellationToken), cancellationToken);
            if (outcome is not CallOutcome<Message>.Later later)
            {
                return outcome;
            }

            var pause = later.After ?? wait;
            if (time.GetUtcNow() + pause > end)
            {
                return outcome;
            }

            await Task.Delay(pause, time, cancellationToken);
        }
    }
}
