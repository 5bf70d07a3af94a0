namespace HipBot.Worker.Checking;

/// <summary>A finding as a JSON line.</summary>
internal sealed record FindingLine(string File, int Line, int Column, string Message, string Kind);
