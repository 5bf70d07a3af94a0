namespace HipBot.Engine.DailyPrompts.Scheduling;

/// <summary>What a change of the clock does to a local time.</summary>
public enum ClockNote
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The clock jumps over it.</summary>
    Gap,

    /// <summary>The clock shows it twice.</summary>
    Overlap,
}
