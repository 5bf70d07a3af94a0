namespace HipBot.Worker.Diagnosing;

/// <summary>A result of <c>doctor --json</c>.</summary>
internal sealed record CheckLine(string Check, string State, string Text, string? Mend);
