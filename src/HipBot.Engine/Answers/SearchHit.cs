namespace HipBot.Engine.Answers;

/// <summary>A document that shares terms with a question.</summary>
/// <param name="NamesRank">BM25 of its names, as a share of the best.</param>
/// <param name="TextRank">BM25 of its text, as a share of the best.</param>
internal sealed record SearchHit(double NamesRank, double TextRank)
{
    /// <summary>That of a document that shares no term with the question.</summary>
    public static readonly SearchHit None = new(0, 0);
}
