namespace HipBot.Engine.DailyPrompts.Delivering;

/// <summary>What became of an attempt.</summary>
/// <param name="Delivery">The delivery, as it was claimed.</param>
/// <param name="Outcome">What the platform said.</param>
/// <param name="At">When, in UTC.</param>
/// <param name="NextTry">When it is tried again, in UTC; null where it is not.</param>
public sealed record DeliveryReport(Delivery Delivery, DeliveryOutcome Outcome, DateTimeOffset At, DateTimeOffset? NextTry);
