namespace HipBot.Engine.Safety;

/// <summary>A place where a message speaks of a word group.</summary>
/// <param name="Group">The word group.</param>
/// <param name="First">The index of the first word.</param>
/// <param name="Last">The index of the last word.</param>
/// <param name="Sentence">The number of the sentence.</param>
/// <param name="Status">Whether it is said of the present, denials apart.</param>
/// <param name="Reason">Why it is not; empty where it is.</param>
/// <param name="Denials">The indexes of the words that deny it.</param>
internal sealed record Mention(string Group, int First, int Last, int Sentence, SignStatus Status, string Reason, IReadOnlyList<int> Denials)
{
    /// <summary>
    /// Whether it is denied beside other mentions. The "no" of "no feeling in my leg" belongs to the feeling that is gone, so it
    /// does not deny the leg.
    /// </summary>
    public bool IsDeniedBeside(IReadOnlyList<Mention> others) =>
        Denials.Any(denial => !others.Any(other => other != this && other.First <= denial && denial <= other.Last));

    /// <summary>The status beside other mentions.</summary>
    public SignStatus StatusBeside(IReadOnlyList<Mention> others) => IsDeniedBeside(others) ? SignStatus.Absent : Status;
}
