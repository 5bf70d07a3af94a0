using HipBot.Engine.Safety;

namespace HipBot.Engine.Answers;

/// <summary>An outcome and how it came about.</summary>
/// <param name="Outcome">The outcome.</param>
/// <param name="Safety">What the safety check read.</param>
/// <param name="Mended">Misspelt words and what they were taken for.</param>
public sealed record Explanation(AskOutcome Outcome, SafetyReading Safety, IReadOnlyList<(string Written, string Read)> Mended);
