namespace HipBot.Engine.Answers;

/// <summary>A document that shares terms with a question.</summary>
/// <param name="Id">The id of the topic, exercise or routine.</param>
/// <param name="NamesRank">BM25 of its names, as a share of the best.</param>
/// <param name="TextRank">BM25 of its text, as a share of the best.</param>
internal sealed record SearchHit(string Id, double NamesRank, double TextRank);
