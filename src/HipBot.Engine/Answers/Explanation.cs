using HipBot.Engine.Language;
using HipBot.Engine.Safety;

namespace HipBot.Engine.Answers;

/// <summary>An outcome and how it came about.</summary>
/// <param name="Outcome">The outcome.</param>
/// <param name="Safety">What the safety check read.</param>
/// <param name="Mended">Misspelt words and what they were taken for.</param>
/// <param name="SafetyFault">Why the safety check could not run; null where it did. For the log, not for the person.</param>
public sealed record Explanation(
    AskOutcome Outcome, SafetyReading Safety, IReadOnlyList<MendedWord> Mended, Exception? SafetyFault);
