namespace HipBot.Engine.Walkthroughs;

/// <summary>How hard a person found an exercise.</summary>
public enum ExerciseVerdict
{
    /// <summary>Too easy.</summary>
    TooEasy,

    /// <summary>Right.</summary>
    Right,

    /// <summary>Too hard.</summary>
    TooHard,
}
