using HipBot.Engine.DailyPrompts.Delivering;

namespace HipBot.Engine.DailyPrompts;

/// <summary>What becomes of a subscription that is due.</summary>
/// <param name="After">The subscription afterwards.</param>
/// <param name="Delivery">What is sent, or was left out; null where nothing was due after all.</param>
public sealed record DueDecision(Subscription After, Delivery? Delivery);
