namespace HipBot.Engine.Walkthroughs;

/// <summary>What a press below a card does.</summary>
public enum WalkAct
{
    /// <summary>To the next step.</summary>
    Next,

    /// <summary>To the step before.</summary>
    Back,

    /// <summary>Waits.</summary>
    Pause,

    /// <summary>Begins, or goes on after a pause.</summary>
    GoOn,

    /// <summary>Ends it.</summary>
    Stop,

    /// <summary>Ends it before it began.</summary>
    NotNow,

    /// <summary>To an easier exercise.</summary>
    Easier,

    /// <summary>To a harder exercise.</summary>
    Harder,

    /// <summary>Leaves this exercise out, and goes on with the next one.</summary>
    LeaveOut,
}
