using HipBot.Engine.Content;
using HipBot.Engine.Language;

namespace HipBot.Engine.Answers;

/// <summary>All that questions are compared with, built once from a library.</summary>
internal sealed class AnswerIndex
{
    private const int SupportingPhrasings = 3;

    /// <summary>What the words of a sentence must weigh together to be read alone: about two terms of the field.</summary>
    private const double LeastWeight = 4;

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
        IEnumerable<string[]> readings = sentences.Count > 1
            ? sentences.Where(IsOfItsOwn).Append([.. sentences.SelectMany(sentence => sentence)])
            : sentences;
        var fits = readings.SelectMany(FindFor)
            .GroupBy(found => found.Id, StringComparer.Ordinal)
            .Select(group => group.MaxBy(found => Judgement.Fit(found.Evidence)))
            .OrderByDescending(found => Judgement.Fit(found.Evidence))
            .ThenBy(found => found.Id, StringComparer.Ordinal)
            .ToList();
        return [.. fits.Select((found, place) => new Candidate(found.Id, Judgement.Confidence(found.Evidence, LeadOf(place)), found.Evidence))];

        // The best is ahead of the second; every other one is behind the best.
        double LeadOf(int place) =>
            fits.Count == 1 ? double.PositiveInfinity : Judgement.Fit(fits[place].Evidence) - Judgement.Fit(fits[place == 0 ? 1 : 0].Evidence);
    }

    /// <summary>"What can I do?" says nothing without the sentence before it: a reading of its own needs words that tell.</summary>
    private bool IsOfItsOwn(string[] sentence) => sentence.Distinct(StringComparer.Ordinal).Sum(_weights.Of) >= LeastWeight;

    private IEnumerable<(string Id, Evidence Evidence)> FindFor(string[] terms)
    {
        var bag = new TermBag(terms, _weights);
        var known = bag.ShareIn(_words, _weights);
        return _search.Find(bag.Singles).Select(hit => Judge(bag, _entries[hit.Id], known, hit));
    }

    private (string Id, Evidence Evidence) Judge(TermBag question, Entry entry, double known, SearchHit hit)
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
        return (entry.Profile.Id, evidence);
    }

    private sealed record Entry(Profile Profile, IReadOnlyList<TermBag> Names, IReadOnlySet<string> NameWords, IReadOnlySet<string> AllWords);
}
