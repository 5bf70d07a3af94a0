namespace HipBot.Engine.Content;

/// <summary>How much of an exercise makes one session of it. At least one of repetitions, hold or seconds is given.</summary>
/// <param name="Sets">How many sets.</param>
/// <param name="Repetitions">How many repetitions in a set, for each side where the sides take turns.</param>
/// <param name="HoldSeconds">How many seconds a hold lasts.</param>
/// <param name="RestSeconds">How many seconds of rest between sets.</param>
/// <param name="Seconds">How many seconds of continuous work.</param>
/// <param name="Note">What else matters, such as the speed or the effort.</param>
public sealed record Dose(
    CountRange? Sets, CountRange? Repetitions, CountRange? HoldSeconds, CountRange? RestSeconds, CountRange? Seconds, string? Note);
