namespace HipBot.Engine.Content;

/// <summary>One exercise of a routine.</summary>
/// <param name="Exercise">The id of the exercise.</param>
/// <param name="Seconds">How many seconds it takes, both sides and the change-over together.</param>
public sealed record RoutineStep(string Exercise, int Seconds);
