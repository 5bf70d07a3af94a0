namespace HipBot.Engine.DailyPrompts.Delivering;

/// <summary>How fast a platform takes messages.</summary>
/// <param name="ASecond">How many in any second, over all chats; from 1.</param>
/// <param name="BetweenTwo">The time between two in the same chat.</param>
public sealed record DeliveryPace(int ASecond, TimeSpan BetweenTwo);
