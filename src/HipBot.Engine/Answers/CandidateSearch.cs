using Lucene.Net.Analysis.Core;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace HipBot.Engine.Answers;

/// <summary>Finds the documents that share terms with a question, by Lucene's BM25 over an index in memory.</summary>
internal sealed class CandidateSearch
{
    private const int MostCandidates = 30;
    private const float NamesBoost = 3;

    private readonly IndexSearcher _searcher;
    private readonly string[] _ids;

    /// <summary>Builds the index.</summary>
    /// <param name="documents">Id, terms of the names and terms of the text, for each document.</param>
    public CandidateSearch(IReadOnlyList<(string Id, IReadOnlyList<string> Names, IReadOnlyList<string> Text)> documents)
    {
        var directory = new RAMDirectory();
        var similarity = new BM25Similarity();
        var config = new IndexWriterConfig(LuceneVersion.LUCENE_48, new WhitespaceAnalyzer(LuceneVersion.LUCENE_48)) { Similarity = similarity };
        using (var writer = new IndexWriter(directory, config))
        {
            foreach (var document in documents)
            {
                writer.AddDocument(
                [
                    new TextField("names", string.Join(' ', document.Names), Field.Store.NO),
                    new TextField("text", string.Join(' ', document.Text), Field.Store.NO),
                ]);
            }
        }

        _ids = [.. documents.Select(document => document.Id)];
        _searcher = new IndexSearcher(DirectoryReader.Open(directory)) { Similarity = similarity };
    }

    /// <summary>The best documents and their scores, the best first.</summary>
    public IReadOnlyList<(string Id, double Score)> Find(IReadOnlyCollection<string> terms)
    {
        var query = new BooleanQuery();
        foreach (var term in terms.Take(BooleanQuery.MaxClauseCount / 2))
        {
            query.Add(new TermQuery(new Term("names", term)) { Boost = NamesBoost }, Occur.SHOULD);
            query.Add(new TermQuery(new Term("text", term)), Occur.SHOULD);
        }

        return [.. _searcher.Search(query, MostCandidates).ScoreDocs.Select(hit => (_ids[hit.Doc], (double)hit.Score))];
    }
}
