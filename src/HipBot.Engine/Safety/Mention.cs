namespace HipBot.Engine.Safety;

/// <summary>A place where a message speaks of a word group.</summary>
/// <param name="Group">The word group.</param>
/// <param name="First">The index of the first word.</param>
/// <param name="Last">The index of the last word.</param>
/// <param name="Sentence">The number of the sentence.</param>
/// <param name="Status">Whether it is said of the present.</param>
/// <param name="Reason">Why it is not; empty where it is.</param>
internal sealed record Mention(string Group, int First, int Last, int Sentence, SignStatus Status, string Reason);
