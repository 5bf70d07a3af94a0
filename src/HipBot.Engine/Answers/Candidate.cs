namespace HipBot.Engine.Answers;

/// <summary>A topic, exercise or routine that may answer a question.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Confidence">How likely it is what was asked for, from 0 to 1.</param>
/// <param name="Evidence">What speaks for it.</param>
public sealed record Candidate(string Id, double Confidence, Evidence Evidence);
