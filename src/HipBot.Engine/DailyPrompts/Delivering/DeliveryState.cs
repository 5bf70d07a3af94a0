namespace HipBot.Engine.DailyPrompts.Delivering;

/// <summary>What became of a delivery.</summary>
public enum DeliveryState
{
    /// <summary>It is to be sent.</summary>
    Waiting,

    /// <summary>It was sent.</summary>
    Sent,

    /// <summary>It was left out, since it was too late or there was nothing to send.</summary>
    Skipped,

    /// <summary>It cannot be sent, now or later.</summary>
    Failed,
}
