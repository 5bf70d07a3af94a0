namespace HipBot.Engine.Content;

/// <summary>One step of an exercise.</summary>
/// <param name="Text">One action, as a full sentence.</param>
/// <param name="Alt">The picture in words, for somebody who cannot see it.</param>
/// <param name="HoldSeconds">How many seconds the position is held; null where it is not.</param>
public sealed record ExerciseStep(string Text, string Alt, CountRange? HoldSeconds);
