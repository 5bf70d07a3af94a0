namespace HipBot.Engine.Walkthroughs;

/// <summary>One step of a walk, as a card shows it.</summary>
/// <param name="Part">Which exercise of the walk it belongs to, from 0.</param>
/// <param name="Exercise">The id of the exercise.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Side">Which side works, such as "Left side"; null where both do, or before one begins.</param>
/// <param name="Texts">What to do; more than one where it is an overview.</param>
/// <param name="Seconds">How long it lasts, after the time to get ready; null where the person goes on when they are done.</param>
public sealed record WalkStep(int Part, string Exercise, WalkStepKind Kind, string? Side, IReadOnlyList<string> Texts, int? Seconds)
{
    /// <summary>The time before a hold or a side begins, where one is in position already.</summary>
    public const int SecondsToBegin = 5;

    /// <summary>The time to change sides, or to come back into a position.</summary>
    public const int SecondsToChange = 10;

    /// <summary>Which side comes now, such as "Change sides: right shin in front."; null where it stays.</summary>
    public string? Turn { get; init; }

    /// <summary>How much of it, in words; null where that is said elsewhere.</summary>
    public string? HowMuch { get; init; }

    /// <summary>Which of several holds it is, such as "Hold 2 of 3"; null where there is one.</summary>
    public string? Round { get; init; }

    /// <summary>How many seconds one has to get ready.</summary>
    public int SecondsToGetReady { get; init; } = SecondsToBegin;
}
