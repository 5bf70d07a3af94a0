namespace HipBot.Worker.Asking;

/// <summary>A candidate in an <see cref="AskLine"/>.</summary>
internal sealed record CandidateLine(string Topic, double Confidence);
