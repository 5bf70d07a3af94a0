namespace HipBot.Worker.Lines;

/// <summary>A line of standard input.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Text">Its text; empty where it could not be read.</param>
/// <param name="Fault">Why it could not be read; null where it could.</param>
internal sealed record InputLine(int Number, string Text, string? Fault);
