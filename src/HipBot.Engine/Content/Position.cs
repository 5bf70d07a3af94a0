namespace HipBot.Engine.Content;

/// <summary>The starting position of an exercise.</summary>
public enum Position
{
    /// <summary>Supine.</summary>
    LyingOnBack,

    /// <summary>Side-lying.</summary>
    LyingOnSide,

    /// <summary>Prone.</summary>
    LyingOnFront,

    /// <summary>On the floor, as in 90/90.</summary>
    SittingOnFloor,

    /// <summary>On a chair.</summary>
    SittingOnChair,

    /// <summary>Quadruped.</summary>
    HandsAndKnees,

    /// <summary>One knee down.</summary>
    HalfKneeling,

    /// <summary>On the feet.</summary>
    Standing,
}
