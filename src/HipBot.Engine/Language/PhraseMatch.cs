namespace HipBot.Engine.Language;

/// <summary>A place where a phrase stands.</summary>
/// <param name="Name">What the phrase stands for.</param>
/// <param name="First">The index of its first word.</param>
/// <param name="Last">The index of its last word.</param>
internal sealed record PhraseMatch(string Name, int First, int Last)
{
    public bool Overlaps(PhraseMatch other) => First <= other.Last && other.First <= Last;
}
