using System.Collections.Concurrent;
using HipBot.Engine.Chat.Platforms;
using Microsoft.Extensions.Logging;
using Telegram.Bot.Types;

namespace HipBot.TelegramChat.Receiving;

/// <summary>
/// Handles updates: those of one chat in their order, those of different chats at once, so many at most. An update counts as taken when it was handled and
/// that is kept; one that fails three times is set aside.
/// </summary>
internal sealed partial class UpdateQueue(Func<Update, CancellationToken, Task> handle, IHandledUpdates handled, string bot, TimeProvider time, ILogger logger) : IDisposable
{
    private const int MostAtOnce = 64;
    private const int MostTries = 3;

    private static readonly TimeSpan TriesAgain = TimeSpan.FromSeconds(1);

    private readonly SemaphoreSlim _places = new(MostAtOnce);
    private readonly ConcurrentDictionary<long, Task> _lastOf = new();

    /// <summary>Takes an update; done when it was handled, and that is kept.</summary>
    public Task TakeAsync(Update update, CancellationToken cancellationToken)
    {
        var chat = ChatOf(update);
        var before = _lastOf.GetValueOrDefault(chat, Task.CompletedTask);
        var task = HandleAsync(update, before, cancellationToken);
        _lastOf[chat] = task;
        _ = ForgetAsync(chat, task);
        return task;
    }

    public void Dispose() => _places.Dispose();

    private async Task ForgetAsync(long chat, Task task)
    {
        await task.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _lastOf.TryRemove(new KeyValuePair<long, Task>(chat, task));
    }

    private async Task HandleAsync(Update update, Task before, CancellationToken cancellationToken)
    {
        await before.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await _places.WaitAsync(cancellationToken);
        try
        {
            for (var tries = 1; !await TryAsync(update, tries, cancellationToken); tries++)
            {
                await Task.Delay(TriesAgain * tries, time, cancellationToken);
            }

            await handled.AddAsync(bot, [update.Id], time.GetUtcNow(), cancellationToken);
        }
        finally
        {
            _places.Release();
        }
    }

    /// <summary>Whether the update is done with.</summary>
    private async Task<bool> TryAsync(Update update, int tries, CancellationToken cancellationToken)
    {
        try
        {
            await handle(update, cancellationToken);
            return true;
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
        {
            if (tries < MostTries)
            {
                return false;
            }

            LogSetAside(update.Id, update.Type.ToString(), fault.GetType().Name);
            return true;
        }
    }

    private static long ChatOf(Update update) =>
        update.Message?.Chat.Id ?? update.EditedMessage?.Chat.Id ?? update.ChannelPost?.Chat.Id ?? update.CallbackQuery?.Message?.Chat.Id ?? update.MyChatMember?.Chat.Id ?? update.CallbackQuery?.From.Id ?? update.InlineQuery?.From.Id ?? 0;

    [LoggerMessage(Level = LogLevel.Error, Message = "Telegram update {Id} ({Kind}) failed three times and is set aside: {Fault}")]
    private partial void LogSetAside(int id, string kind, string fault);
}
