namespace HipBot.Engine.Language;

/// <summary>A place where a phrase stands.</summary>
/// <param name="Meaning">What the phrase stands for.</param>
/// <param name="First">The index of its first word.</param>
/// <param name="Last">The index of its last word.</param>
internal readonly record struct PhraseMatch<T>(T Meaning, int First, int Last)
{
    public bool Overlaps<TOther>(PhraseMatch<TOther> other) => First <= other.Last && other.First <= Last;

    public bool Contains<TOther>(PhraseMatch<TOther> other) => First <= other.First && other.Last <= Last;
}
