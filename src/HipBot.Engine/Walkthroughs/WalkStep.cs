namespace HipBot.Engine.Walkthroughs;

/// <summary>One step of a walk, as a card shows it.</summary>
/// <param name="Exercise">The id of the exercise.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Side">Which side works, such as "Left side"; null where both do.</param>
/// <param name="Texts">What to do; more than one where it is an overview.</param>
/// <param name="Seconds">How long it lasts, after the time to get ready; null where the person goes on when they are done.</param>
public sealed record WalkStep(string Exercise, WalkStepKind Kind, string? Side, IReadOnlyList<string> Texts, int? Seconds);
