using System.Net;
using HipBot.Engine.Chat;
using HipBot.Engine.DailyPrompts.Delivering;

namespace HipBot.Benchmarks.Deliveries;

/// <summary>The client of <see cref="LoopbackServer"/>.</summary>
internal sealed class LoopbackPlatform(Uri server, int aSecond) : IDeliveryPlatform, IDisposable
{
    private readonly HttpClient _http = new(new SocketsHttpHandler { MaxConnectionsPerServer = 64 });

    public string Name => Seeds.Platform;

    public DeliveryPace Pace { get; } = new(aSecond, TimeSpan.FromSeconds(1));

    public async Task<DeliveryOutcome> SendAsync(Delivery delivery, ChatReply reply, CancellationToken cancellationToken)
    {
        using var response = await _http.PostAsync(new Uri(server, $"?key={Uri.EscapeDataString(delivery.Key)}&due={delivery.Due.ToUnixTimeMilliseconds()}"), new StringContent(reply.Text.Plain), cancellationToken);
        return response.StatusCode == HttpStatusCode.OK ? new DeliveryOutcome.Sent() : new DeliveryOutcome.Later(TimeSpan.FromSeconds(1));
    }

    public void Dispose() => _http.Dispose();
}
