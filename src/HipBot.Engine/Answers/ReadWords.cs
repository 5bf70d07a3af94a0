namespace HipBot.Engine.Answers;

/// <summary>The words of a text or of a sentence of it.</summary>
/// <param name="Terms">Its terms: everyday words put as the term that they mean, without chatter.</param>
/// <param name="Stems">Its stems as they stand, chatter too: "how do I" and "what is" ask for different things.</param>
internal sealed record ReadWords(IReadOnlyList<string> Terms, IReadOnlyList<string> Stems)
{
    /// <summary>Several sentences as one.</summary>
    public static ReadWords Of(IReadOnlyList<ReadWords> sentences) =>
        new([.. sentences.SelectMany(sentence => sentence.Terms)], [.. sentences.SelectMany(sentence => sentence.Stems)]);
}
