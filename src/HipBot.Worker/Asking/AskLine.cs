using System.Text.Json.Serialization;

namespace HipBot.Worker.Asking;

/// <summary>An answer as a JSON line. The form is an interface: other programs lean on it.</summary>
internal sealed record AskLine(
    string Question,
    string Outcome,
    string Level,
    string? Topic,
    double Confidence,
    IReadOnlyList<CandidateLine> Candidates,
    string Text,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<string>? Explain);
