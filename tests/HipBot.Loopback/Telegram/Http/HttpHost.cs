using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Hosting;

namespace HipBot.Loopback.Telegram.Http;

/// <summary>Listens on a port of the loopback address; can go away and come back on the same one.</summary>
internal sealed class HttpHost : IAsyncDisposable
{
    private const long LargestBody = 64 << 20;

    private readonly PortReservation _port = new();
    private readonly Func<HttpContext, CancellationToken, Task> _handle;
    private WebApplication? _app;
    private CancellationTokenSource _leaving = new();

    public HttpHost(Func<HttpContext, CancellationToken, Task> handle)
    {
        _handle = handle;
        Address = new Uri($"http://127.0.0.1:{_port.Number}");
    }

    public Uri Address { get; }

    public async Task StartAsync(CancellationToken stop)
    {
        if (_app is not null)
        {
            return;
        }

        _leaving = new CancellationTokenSource();
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost
            .UseKestrelCore()
            .UseSockets(options => options.CreateBoundListenSocket = _ => _port.Bind())
            .ConfigureKestrel(Configure);
        _app = builder.Build();
        _app.Run(HandleAsync);
        await _app.StartAsync(stop);
    }

    /// <summary>Stops listening and cuts every connection; what waits for an answer gets none.</summary>
    public async Task StopAsync()
    {
        if (_app is not { } app)
        {
            return;
        }

        _app = null;
        await _leaving.CancelAsync();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(2));
        await app.StopAsync(patience.Token);
        await app.DisposeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        _port.Dispose();
    }

    private void Configure(KestrelServerOptions options)
    {
        options.AddServerHeader = false;
        options.Limits.MaxRequestBodySize = LargestBody;
        options.Listen(IPAddress.Loopback, _port.Number);
    }

    private async Task HandleAsync(HttpContext context)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, _leaving.Token);
        try
        {
            await _handle(context, stop.Token);
        }
        catch (Exception fault) when (fault is OperationCanceledException or IOException or Microsoft.AspNetCore.Http.BadHttpRequestException)
        {
            context.Abort();
        }
    }
}
