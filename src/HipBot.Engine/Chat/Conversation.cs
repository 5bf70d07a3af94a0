using System.Globalization;
using HipBot.Engine.Answers;
using HipBot.Engine.Chat.Catalogue;
using HipBot.Engine.Chat.Texts;
using HipBot.Engine.Safety;
using Microsoft.Extensions.Logging;

namespace HipBot.Engine.Chat;

/// <summary>
/// The one way in: what people write about themselves is read for warning signs, then the feature that owns the command, button or form
/// answers, and otherwise the library. A fault becomes one calm line with a reference; the log gets the rest. Safe for many threads.
/// </summary>
public sealed partial class Conversation
{
    private readonly ChatCatalogue _catalogue;
    private readonly Func<Adviser> _adviser;
    private readonly FloodGate _flood;
    private readonly TriageReplies _triage;
    private readonly IReturnNote? _note;
    private readonly TimeProvider _time;
    private readonly ILogger<Conversation> _logger;

    /// <summary>Makes a conversation.</summary>
    /// <param name="catalogue">What people can do.</param>
    /// <param name="adviser">Gives what the bot knows now.</param>
    /// <param name="flood">Keeps one person from using up the bot.</param>
    /// <param name="triage">Writes the replies to warning signs.</param>
    /// <param name="time">The clock.</param>
    /// <param name="logger">Takes faults, without what a person wrote.</param>
    /// <param name="note">What to tell people who are back; null for nothing.</param>
    public Conversation(ChatCatalogue catalogue, Func<Adviser> adviser, FloodGate flood, TriageReplies triage, TimeProvider time, ILogger<Conversation> logger, IReturnNote? note = null)
    {
        (_catalogue, _adviser, _flood, _triage, _time, _logger, _note) = (catalogue, adviser, flood, triage, time, logger, note);
    }

    /// <summary>Answers an input.</summary>
    /// <returns>The replies, in their order; none where the bot keeps silent.</returns>
    public async Task<IReadOnlyList<ChatReply>> HandleAsync(ChatInput input, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(input);
        try
        {
            var verdict = _flood.Take(input);
            var route = Router.Find(_catalogue, input);
            var call = new ChatCall(input, _adviser(), _time.GetUtcNow()) { Values = route.Values, Token = route.Token };

            // A warning sign is answered however much a person wrote before.
            if (_triage.Stop(call, route.PersonTexts, route.Form) is { } stop)
            {
                return verdict == FloodVerdict.Taken || _flood.MayWarn(input) ? stop : [];
            }

            return verdict switch
            {
                FloodVerdict.TellOnce => [Private("That is a lot at once. Give me half a minute, and I go on.")],
                FloodVerdict.Silent => [],
                _ when route.Refusal is { } refusal => [Private(refusal)],
                _ => await AnswerAsync(route, call, cancellationToken),
            };
        }
        catch (SafetyCheckException fault)
        {
            var reference = NewReference();
            LogFault(reference, input.Act.GetType().Name, TypesOf(fault), fault.GetBaseException().StackTrace?.ReplaceLineEndings(" "));
            return [new ChatReply(AnswerText.NotChecked.Then(ReplyText.OfParagraphs($"If it stays, tell a moderator the reference {reference}."))) { IsPrivate = true }];
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
        {
            var reference = NewReference();
            LogFault(reference, input.Act.GetType().Name, TypesOf(fault), fault.GetBaseException().StackTrace?.ReplaceLineEndings(" "));
            return [Private($"Something went wrong on my side, and nothing was changed. Please try again; if it stays, tell a moderator the reference {reference}.\n\n{AnswerText.InAnEmergency}")];
        }
    }

    /// <summary>What opens privately stays so in a group, whatever it says: a platform fixes that with the first reply.</summary>
    private async Task<IReadOnlyList<ChatReply>> AnswerAsync(Route route, ChatCall call, CancellationToken cancellationToken)
    {
        var replies = await route.Handle!(call, cancellationToken);
        if (call.Input.Act is ChatAct.Say or ChatAct.Command && await NoteAsync(call.Input, cancellationToken) is { } note)
        {
            replies = [.. replies, note];
        }

        return route.Opens == FirstReply.Public || call.Input.Place != ChatPlaces.Group ? replies : [.. replies.Select(reply => reply with { IsPrivate = true })];
    }

    /// <summary>A note is worth less than the answer: where it cannot be read, it waits for the next time.</summary>
    private async Task<ChatReply?> NoteAsync(ChatInput input, CancellationToken cancellationToken)
    {
        try
        {
            return _note is null ? null : await _note.TakeAsync(input, cancellationToken);
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
        {
            LogNoNote(TypesOf(fault));
            return null;
        }
    }

    private static string NewReference() => Guid.NewGuid().ToString("N", CultureInfo.InvariantCulture)[..8];

    private static string TypesOf(Exception fault) => fault.InnerException is { } inner ? $"{fault.GetType().Name} of {TypesOf(inner)}" : fault.GetType().Name;

    private static ChatReply Private(string text) => new(ReplyText.OfParagraphs(text.Split("\n\n"))) { IsPrivate = true };

    // The message of a fault is left out: it may quote what a person wrote.
    [LoggerMessage(Level = LogLevel.Error, Message = "Answering failed, reference {Reference}: a {Act} met {Fault} {Trace}")]
    private partial void LogFault(string reference, string act, string fault, string? trace);

    [LoggerMessage(Level = LogLevel.Debug, Message = "What there is to tell a person who is back cannot be read: {Fault}")]
    private partial void LogNoNote(string fault);
}
