using HipBot.Engine.Content;
using HipBot.Engine.Language;

namespace HipBot.Engine.Answers;

/// <summary>All that questions are compared with, built once from a library.</summary>
internal sealed class AnswerIndex
{
    private const int SupportingPhrasings = 3;

    private readonly TermReader _terms;
    private readonly TermWeights _weights;
    private readonly CandidateSearch _search;
    private readonly Dictionary<string, Entry> _entries;
    private readonly HashSet<string> _words;

    public AnswerIndex(Library library, LanguageReader language)
    {
        _terms = new TermReader(library, language);
        var read = Profile.AllOf(library)
            .Select(profile => (profile, names: profile.Names.Select(_terms.Read).ToArray(), text: _terms.Read(profile.Text)))
            .ToList();
        _weights = new TermWeights([.. read.Select(item => item.names.SelectMany(name => name).Concat(item.text).ToHashSet(StringComparer.Ordinal))]);
        _search = new CandidateSearch([.. read.Select(item => (item.profile.Id, (IReadOnlyList<string>)[.. item.names.SelectMany(name => name)], (IReadOnlyList<string>)item.text))]);
        _entries = read.ToDictionary(
            item => item.profile.Id,
            item => new Entry(
                item.profile,
                [.. item.names.Select(name => new TermBag(name, _weights))],
                item.names.SelectMany(name => name).ToHashSet(StringComparer.Ordinal),
                item.names.SelectMany(name => name).Concat(item.text).ToHashSet(StringComparer.Ordinal)),
            StringComparer.Ordinal);
        _words = _entries.Values.SelectMany(entry => entry.AllWords).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The candidates for a question, the most confident first.</summary>
    public IReadOnlyList<Candidate> Find(Utterance question)
    {
        var sentences = _terms.ReadSentences(question);
        IEnumerable<string[]> readings = sentences.Count > 1 ? sentences.Append([.. sentences.SelectMany(sentence => sentence)]) : sentences;
        return
        [
            .. readings.SelectMany(FindFor)
                .GroupBy(candidate => candidate.Id, StringComparer.Ordinal)
                .Select(group => group.MaxBy(candidate => candidate.Confidence)!)
                .OrderByDescending(candidate => candidate.Confidence)
                .ThenBy(candidate => candidate.Id, StringComparer.Ordinal),
        ];
    }

    private IEnumerable<Candidate> FindFor(string[] terms)
    {
        var bag = new TermBag(terms, _weights);
        var known = bag.ShareIn(_words, _weights);
        return _search.Find(bag.Singles).Select(hit => Judge(bag, _entries[hit.Id], known, hit));
    }

    private Candidate Judge(TermBag question, Entry entry, double known, SearchHit hit)
    {
        var likeness = entry.Names
            .Select((name, index) => (index, likeness: question.Likeness(name)))
            .OrderByDescending(pair => pair.likeness)
            .ToList();
        var best = likeness[0];
        var evidence = new Evidence(
            entry.Profile.Names[best.index],
            best.likeness,
            entry.Names[best.index].ShareIn(question, _weights),
            likeness.Skip(1).Take(SupportingPhrasings).Select(pair => pair.likeness).DefaultIfEmpty(0).Average(),
            question.ShareIn(entry.NameWords, _weights),
            question.ShareIn(entry.AllWords, _weights),
            known,
            hit.NamesRank,
            hit.TextRank);
        return new Candidate(entry.Profile.Id, Judgement.Confidence(evidence), evidence);
    }

    private sealed record Entry(Profile Profile, IReadOnlyList<TermBag> Names, IReadOnlySet<string> NameWords, IReadOnlySet<string> AllWords);
}
