using System.Collections.Concurrent;
using HipBot.Engine.Chat;
using HipBot.Engine.DailyPrompts.Delivering;

namespace HipBot.Storage.Tests.DailyPrompts;

/// <summary>A platform of the outside world: it keeps what it gets, and says what it is told to say.</summary>
internal sealed class Phone(Func<Delivery, DeliveryOutcome>? says = null) : IDeliveryPlatform
{
    public ConcurrentQueue<(string Key, string Text)> Got { get; } = new();

    public ConcurrentQueue<Delivery> Asked { get; } = new();

    public string Name { get; init; } = "phone";

    public DeliveryPace Pace { get; init; } = new(1_000, TimeSpan.Zero);

    public Task<DeliveryOutcome> SendAsync(Delivery delivery, ChatReply reply, CancellationToken cancellationToken)
    {
        Asked.Enqueue(delivery);
        var outcome = says?.Invoke(delivery) ?? new DeliveryOutcome.Sent();
        if (outcome is DeliveryOutcome.Sent)
        {
            Got.Enqueue((delivery.Key, reply.Text.Plain));
        }

        return Task.FromResult(outcome);
    }
}
