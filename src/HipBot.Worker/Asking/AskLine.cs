using System.Text.Json.Serialization;

namespace HipBot.Worker.Asking;

/// <summary>An answer as a JSON line. The form and the order of its fields are an interface: other programs lean on it.</summary>
/// <param name="Question">The question as it was read.</param>
/// <param name="Outcome">answer, clarify, unknown or triage.</param>
/// <param name="Level">routine, soon, urgent or emergency.</param>
/// <param name="Topic">The id of what answers the question; null where nothing does.</param>
/// <param name="Confidence">That of the first candidate, 0 where there is none; for a triage, whether the sign is there (1) or may be (0.5).</param>
/// <param name="Candidates">The likeliest, the best first; empty for a triage.</param>
/// <param name="Text">What the person reads, the longer answer included.</param>
/// <param name="Explain">Why this is the answer; left out unless it was asked for.</param>
internal sealed record AskLine(
    string Question,
    string Outcome,
    string Level,
    string? Topic,
    double Confidence,
    IReadOnlyList<CandidateLine> Candidates,
    string Text,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<string>? Explain = null);
