namespace HipBot.Engine.Safety;

/// <summary>What the safety check read in a message.</summary>
/// <param name="Found">Every sign that the message speaks of, the gravest first, those that do not count last.</param>
public sealed record SafetyReading(IReadOnlyList<SignFound> Found)
{
    /// <summary>A message that speaks of no sign.</summary>
    public static readonly SafetyReading Nothing = new([]);

    /// <summary>The sign that decides; null where there is none.</summary>
    public SignFound? Gravest => Found.Count > 0 && Found[0].Status != SignStatus.Absent ? Found[0] : null;

    /// <summary>How fast help is needed.</summary>
    public SafetyLevel Level => Gravest?.Sign.Level ?? SafetyLevel.Routine;
}
