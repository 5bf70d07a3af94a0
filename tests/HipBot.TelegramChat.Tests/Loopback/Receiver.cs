using System.Collections.Concurrent;
using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace HipBot.TelegramChat.Tests.Loopback;

/// <summary>The bot's side of a webhook.</summary>
internal sealed class Receiver : IAsyncDisposable
{
    private readonly ConcurrentQueue<(string Text, string? Secret)> _taken = new();
    private readonly SemaphoreSlim _changed = new(0);
    private readonly WebApplication _app;
    private readonly TaskCompletionSource _released = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private string? _held;
    private int _count;
    private int _atOnce;

    private Receiver()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(options => options.Listen(IPAddress.Loopback, 0));
        _app = builder.Build();
        _app.Run(TakeAsync);
    }

    public string Address => _app.Urls.Single() + "/hook";

    /// <summary>What came, in the order of arrival.</summary>
    public IReadOnlyList<(string Text, string? Secret)> Taken => [.. _taken];

    public int MostAtOnce { get; private set; }

    /// <summary>The status for the first, second, … request.</summary>
    public Func<int, HttpStatusCode> Answer { get; set; } = _ => HttpStatusCode.OK;

    public string Body { get; set; } = "";

    public static async Task<Receiver> StartAsync(CancellationToken stop)
    {
        var receiver = new Receiver();
        await receiver._app.StartAsync(stop);
        return receiver;
    }

    /// <summary>Lets requests with a text wait until they are released.</summary>
    public void Hold(string text) => _held = text;

    public void Release() => _released.SetResult();

    public Task TakenAsync(string text, CancellationToken stop) => UntilAsync(() => _taken.Any(request => request.Text == text), stop);

    public Task TakenAsync(int count, CancellationToken stop) => UntilAsync(() => _taken.Count >= count, stop);

    public ValueTask DisposeAsync()
    {
        _changed.Dispose();
        return _app.DisposeAsync();
    }

    private async Task UntilAsync(Func<bool> isSo, CancellationToken stop)
    {
        while (!isSo())
        {
            await _changed.WaitAsync(stop);
        }
    }

    private async Task TakeAsync(HttpContext context)
    {
        var update = JsonNode.Parse(await new StreamReader(context.Request.Body).ReadToEndAsync(context.RequestAborted))!;
        var text = update["message"]!["text"]!.GetValue<string>();
        lock (_taken)
        {
            MostAtOnce = Math.Max(MostAtOnce, ++_atOnce);
        }

        _taken.Enqueue((text, context.Request.Headers["X-Telegram-Bot-Api-Secret-Token"]));
        _changed.Release();
        if (text == _held)
        {
            await _released.Task;
        }

        lock (_taken)
        {
            _atOnce--;
        }

        context.Response.StatusCode = (int)Answer(Interlocked.Increment(ref _count));
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync(Body, context.RequestAborted);
    }
}
