namespace HipBot.Engine.DailyPrompts.Delivering;

/// <summary>What a delivery brings.</summary>
public enum DeliveryKind
{
    /// <summary>The prompt of a day.</summary>
    Prompt,

    /// <summary>A prompt once more, since the person asked for it later.</summary>
    Snooze,
}
