namespace HipBot.Worker.Lines;

/// <summary>A line that could not be taken, as a JSON line.</summary>
/// <param name="Error">Why, and what to do.</param>
/// <param name="Line">The number of the line, from 1.</param>
internal sealed record ErrorLine(string Error, int Line);
