using HipBot.Engine.Chat;
using Microsoft.Extensions.Logging;

namespace HipBot.Engine.DailyPrompts.Delivering;

/// <summary>Sends what is in the outbox to the platforms that this process serves, each in a lane of its own.</summary>
/// <param name="outbox">What is to be sent.</param>
/// <param name="platforms">The platforms that this process serves.</param>
/// <param name="write">Writes what a delivery says; null where there is nothing to say any more.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">Takes faults, without what they were about.</param>
public sealed class DeliveryPump(IOutbox outbox, IEnumerable<IDeliveryPlatform> platforms, Func<Delivery, CancellationToken, Task<ChatReply?>> write, TimeProvider time, ILogger<DeliveryPump> logger)
{
    private readonly List<IDeliveryPlatform> _platforms = [.. platforms];

    /// <summary>Sends until it is stopped; what is on its way then is waited for.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var lanes = _platforms.ConvertAll(platform => new DeliveryLane(outbox, platform, write, time, logger));
        try
        {
            await Task.WhenAll(lanes.Select(lane => lane.RunAsync(cancellationToken)));
        }
        finally
        {
            lanes.ForEach(lane => lane.Dispose());
        }
    }
}
