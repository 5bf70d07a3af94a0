namespace HipBot.Engine.Language;

/// <summary>What a person wrote, as a row of words.</summary>
/// <param name="Tokens">The words.</param>
/// <param name="Mended">Words that were not known, with what they were taken for.</param>
/// <param name="Unknown">Words that were neither known nor near a known one.</param>
internal sealed record Utterance(IReadOnlyList<Token> Tokens, IReadOnlyList<MendedWord> Mended, IReadOnlyList<string> Unknown)
{
    public static readonly Utterance Nothing = new([], [], []);
}
