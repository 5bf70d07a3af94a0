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

    private readonly IndexSearcher _searcher;

    /// <summary>Builds the index.</summary>
    /// <param name="documents">What to search.</param>
    public CandidateSearch(IReadOnlyList<SearchDocument> documents)
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

        _searcher = new IndexSearcher(DirectoryReader.Open(directory)) { Similarity = similarity };
    }

    /// <summary>The best documents, by their numbers, by their names and by their texts, each score as a share of the best one of its kind.</summary>
    public IReadOnlyDictionary<int, SearchHit> Find(IReadOnlyCollection<string> terms)
    {
        var names = Search("names", terms);
        var text = Search("text", terms);
        return names.Keys.Union(text.Keys).ToDictionary(document => document, document => new SearchHit(names.GetValueOrDefault(document), text.GetValueOrDefault(document)));
    }

    private Dictionary<int, double> Search(string field, IReadOnlyCollection<string> terms)
    {
        var query = new BooleanQuery();
        foreach (var term in terms.Take(BooleanQuery.MaxClauseCount))
        {
            query.Add(new TermQuery(new Term(field, term)), Occur.SHOULD);
        }

        var hits = _searcher.Search(query, MostCandidates);
        return hits.ScoreDocs.ToDictionary(hit => hit.Doc, hit => (double)(hit.Score / hits.MaxScore));
    }
}
