using HipBot.Engine.Chat;

namespace HipBot.Engine.DailyPrompts.Delivering;

/// <summary>A platform that deliveries can be sent to, as its adapter offers it.</summary>
public interface IDeliveryPlatform
{
    /// <summary>Its name, with which the ids of its chats begin, such as <c>telegram</c>.</summary>
    string Name { get; }

    /// <summary>How fast it takes messages.</summary>
    DeliveryPace Pace { get; }

    /// <summary>Sends a delivery. What the platform says is an outcome; only faults throw, and are tried again.</summary>
    /// <param name="delivery">The delivery; its nonce goes to platforms that take one.</param>
    /// <param name="reply">What it says.</param>
    /// <param name="cancellationToken">Stops it.</param>
    Task<DeliveryOutcome> SendAsync(Delivery delivery, ChatReply reply, CancellationToken cancellationToken);
}
