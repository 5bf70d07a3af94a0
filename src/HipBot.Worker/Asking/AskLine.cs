using System.Text.Json.Serialization;

namespace HipBot.Worker.Asking;

/// <summary>An answer as a JSON line. The form is an interface: other programs lean on it.</summary>
internal record AskLine(
    [property: JsonPropertyOrder(-8)] string Question,
    [property: JsonPropertyOrder(-7)] string Outcome,
    [property: JsonPropertyOrder(-6)] string Level,
    [property: JsonPropertyOrder(-5)] string? Topic,
    [property: JsonPropertyOrder(-4)] double Confidence,
    [property: JsonPropertyOrder(-3)] IReadOnlyList<CandidateLine> Candidates,
    [property: JsonPropertyOrder(-2)] string Text);
