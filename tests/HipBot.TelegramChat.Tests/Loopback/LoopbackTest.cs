using HipBot.Loopback.Telegram;
using HipBot.Loopback.Telegram.People;
using Microsoft.Extensions.Time.Testing;
using Telegram.Bot;
using Telegram.Bot.Exceptions;

namespace HipBot.TelegramChat.Tests.Loopback;

/// <summary>A server of its own for each test, and the real client that drives it.</summary>
public abstract class LoopbackTest : IAsyncLifetime
{
    private readonly HttpClient _http = new();

    protected static CancellationToken Stop => TestContext.Current.CancellationToken;

    protected TelegramServer Server { get; private set; } = null!;

    protected TelegramBotClient Bot { get; private set; } = null!;

    protected Person Ana { get; private set; } = null!;

    protected HttpClient Http => _http;

    /// <summary>The clock of the server; it stands still where a test wants to move it.</summary>
    protected FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 11, 25, 12, 0, 0, TimeSpan.Zero));

    protected virtual TelegramServerOptions Options => new() { Time = Time };

    public async ValueTask InitializeAsync()
    {
        Server = await TelegramServer.StartAsync(Options, Stop);
        Bot = Client(Server.Token);
        Ana = Server.Person("Ana");
    }

    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        _http.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>A client that owns no waiting: it shows each 429.</summary>
    protected TelegramBotClient Client(string token) =>
        new(new TelegramBotClientOptions(token, Server.Address.ToString()) { RetryThreshold = 0 }, _http);

    /// <summary>The address of a method.</summary>
    protected Uri Of(string method) => new(Server.Address, $"/bot{Server.Token}/{method}");

    /// <summary>Ana has written to the bot, and nothing waits.</summary>
    protected async Task StartAsync()
    {
        Ana.Starts();
        await TakeAllAsync();
    }

    /// <summary>Confirms every update.</summary>
    protected async Task<Telegram.Bot.Types.Update[]> TakeAllAsync()
    {
        var updates = await Bot.GetUpdates(cancellationToken: Stop);
        if (updates.Length > 0)
        {
            await Bot.GetUpdates(updates[^1].Id + 1, cancellationToken: Stop);
        }

        return updates;
    }

    /// <summary>The server refuses a call with a code and words.</summary>
    protected static async Task<ApiRequestException> RefusedAsync(Task call, int code, string description)
    {
        var refusal = await Should.ThrowAsync<ApiRequestException>(call);
        refusal.Message.ShouldBe(description);
        refusal.ErrorCode.ShouldBe(code);
        return refusal;
    }

    /// <summary>The server refuses a call with 400 and words.</summary>
    protected static Task<ApiRequestException> RefusedAsync(Task call, string why) => RefusedAsync(call, 400, "Bad Request: " + why);
}
