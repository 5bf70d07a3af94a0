namespace HipBot.Worker.Asking;

/// <summary>An answer as a JSON line, with the reasons for it.</summary>
internal sealed record ExplainedAskLine([property: System.Text.Json.Serialization.JsonIgnore] AskLine Line, IReadOnlyList<string> Explain)
    : AskLine(Line.Question, Line.Outcome, Line.Level, Line.Topic, Line.Confidence, Line.Candidates, Line.Text);
