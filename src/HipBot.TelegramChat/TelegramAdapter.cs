using System.Net;
using HipBot.Engine.Chat;
using HipBot.Engine.Chat.Catalogue;
using HipBot.Engine.Chat.Forms;
using HipBot.Engine.Chat.Platforms;
using HipBot.Engine.DailyPrompts;
using HipBot.Engine.DailyPrompts.Delivering;
using HipBot.TelegramChat.Commands;
using HipBot.TelegramChat.Forms;
using HipBot.TelegramChat.Receiving;
using HipBot.TelegramChat.Sending;
using Microsoft.Extensions.Logging;
using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types;

namespace HipBot.TelegramChat;

/// <summary>HipBot on Telegram.</summary>
public sealed partial class TelegramAdapter : IDisposable
{
    private static readonly TimeSpan AsksAgain = TimeSpan.FromSeconds(10);

    /// <summary>Longer than Telegram holds a question.</summary>
    private static readonly TimeSpan LongestCall = TimeSpan.FromSeconds(40);

    private readonly TelegramOptions _options;
    private readonly Conversation _conversation;
    private readonly ChatCatalogue _catalogue;
    private readonly IFormDialogues _dialogues;
    private readonly ISubscriptions _subscriptions;
    private readonly IHandledUpdates _handled;
    private readonly ILeases _leases;
    private readonly TimeProvider _time;
    private readonly ILogger<TelegramAdapter> _logger;

    private readonly HttpClient _http = new() { Timeout = LongestCall };
    private readonly TelegramBotClient _client;
    private readonly TelegramGate _gate;
    private readonly TelegramOutlet _outlet;

    /// <summary>Makes the adapter. Nothing is asked of Telegram before it runs.</summary>
    public TelegramAdapter(
        TelegramOptions options,
        Conversation conversation,
        ChatCatalogue catalogue,
        IFormDialogues dialogues,
        ISubscriptions subscriptions,
        IHandledUpdates handled,
        ILeases leases,
        IMediaReferences media,
        TimeProvider time,
        ILogger<TelegramAdapter> logger)
    {
        ArgumentNullException.ThrowIfNull(options);
        (_options, _conversation, _catalogue, _dialogues, _subscriptions, _handled, _leases, _time, _logger) =
            (options, conversation, catalogue, dialogues, subscriptions, handled, leases, time, logger);

        // The gate alone waits and tries again.
        _client = new TelegramBotClient(new TelegramBotClientOptions(options.Token, options.ApiBaseUrl?.ToString().TrimEnd('/')) { RetryCount = 0, RetryThreshold = 0 }, _http);
        _gate = new TelegramGate(options.MessagesASecond, time);
        _outlet = new TelegramOutlet(_client, _gate, media, Bot, time);
        Platform = new TelegramPlatform(_outlet, options.MessagesASecond);
    }

    /// <summary>Sends daily prompts there.</summary>
    public IDeliveryPlatform Platform { get; }

    private string Bot => $"{TelegramKeys.Platform}:{_options.BotId}";

    /// <summary>Talks on Telegram until it is stopped, or until Telegram refuses the token, which is said in the log.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            var me = await MeetAsync(cancellationToken);
            var handler = new UpdateHandler(
                new UpdateReader(me.Id, me.Username ?? ""),
                _conversation,
                _catalogue,
                new FormTalk(_dialogues, _catalogue, _time),
                new Administrators(_client, _gate, _options.Moderators, _time),
                _outlet,
                _client,
                _gate,
                _subscriptions,
                me.Username ?? "");
            using var queue = new UpdateQueue(handler.HandleAsync, _handled, Bot, _time, _logger);
            LogRuns(me.Username ?? "");
            await new LongPoll(_client, queue, _handled, _leases, Bot, _time, _logger).RunAsync(cancellationToken);
        }
        catch (ApiRequestException refused) when (refused.ErrorCode is (int)HttpStatusCode.Unauthorized or (int)HttpStatusCode.NotFound)
        {
            LogRefused(refused.ErrorCode);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // It was stopped.
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _gate.Dispose();
        _http.Dispose();
    }

    private async Task<User> MeetAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                var me = await _client.GetMe(cancellationToken);
                await new CommandMenu(_client, _catalogue).SetAsync(cancellationToken);
                return me;
            }
            catch (Exception fault) when (!cancellationToken.IsCancellationRequested && fault is not ApiRequestException { ErrorCode: (int)HttpStatusCode.Unauthorized or (int)HttpStatusCode.NotFound })
            {
                LogAway(fault.GetType().Name, AsksAgain);
                await Task.Delay(AsksAgain, _time, cancellationToken);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "On Telegram as @{Name}")]
    private partial void LogRuns(string name);

    [LoggerMessage(Level = LogLevel.Error, Message = "Telegram refuses the token ({Code}): set Telegram:Token to the one that @BotFather shows, and start again. All else goes on without Telegram")]
    private partial void LogRefused(int code);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Telegram cannot be reached ({Fault}); it is tried again in {Wait}")]
    private partial void LogAway(string fault, TimeSpan wait);
}
