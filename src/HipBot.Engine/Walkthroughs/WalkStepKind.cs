namespace HipBot.Engine.Walkthroughs;

/// <summary>What a step of a walk is.</summary>
public enum WalkStepKind
{
    /// <summary>One action.</summary>
    Action,

    /// <summary>All actions of an exercise at a glance, before its time begins or on the other side.</summary>
    Overview,

    /// <summary>As often as the dose says, in one's own time.</summary>
    Repeat,

    /// <summary>For some seconds.</summary>
    Timed,
}
