using HipBot.Engine.Language;

namespace HipBot.Engine.Answers;

/// <summary>All that questions are compared with, built once from a library.</summary>
internal sealed class AnswerIndex
{
    private const int SupportingPhrasings = 3;

    /// <summary>How many candidates come from what was learned, beside those of the search engine.</summary>
    private const int MostLikely = 8;

    /// <summary>What the words of a sentence must weigh together to be read alone: about two terms of the field.</summary>
    private const double LeastWeight = 4;

    private readonly TermReader _terms;
    private readonly TermWeights _weights;
    private readonly CandidateSearch _search;
    private readonly PhrasingOdds _odds;
    private readonly IReadOnlyList<Entry> _entries;
    private readonly WordSet _words;

    /// <summary>Builds the index.</summary>
    /// <param name="profiles">What is asked for.</param>
    /// <param name="texts">The words of the text of each.</param>
    /// <param name="terms">Reads the terms of names and questions.</param>
    public AnswerIndex(IReadOnlyList<ReadProfile> profiles, IReadOnlyList<ReadWords> texts, TermReader terms)
    {
        _terms = terms;
        var read = profiles.Zip(texts, (profile, text) => new Words(profile, text, terms)).ToList();
        _weights = new TermWeights([.. read.Select(item => item.AllWords)]);
        CandidateSearch? search = null;
        PhrasingOdds? odds = null;
        IReadOnlyList<Entry> entries = [];
        Parallel.Invoke(
            () => search = new CandidateSearch([.. read.Select(item => new SearchDocument(item.NameTerms, item.Text.Terms))]),
            () =>
            {
                odds = new PhrasingOdds([.. read.Select(item => (item.Names, item.Text))]);
                entries = [.. read.Select(item => new Entry(item.Profile, [.. item.Names.Select(name => new TermBag(name.Terms, _weights))], new WordSet(item.NameTerms), new WordSet(item.AllWords)))];
            });
        (_search, _odds, _entries) = (search!, odds!, entries);
        _words = new WordSet(read.SelectMany(item => item.AllWords));
    }

    /// <summary>The candidates for a question, the most confident first.</summary>
    /// <param name="question">The question.</param>
    /// <param name="within">How likely it is about what the library knows, from 0 to 1.</param>
    public IReadOnlyList<Candidate> Find(Utterance question, double within)
    {
        var sentences = _terms.ReadSentences(question);
        var readings = sentences.Count > 1 ? sentences.Where(IsOfItsOwn).Append(ReadWords.Of(sentences)) : sentences;
        var fits = readings.SelectMany(words => FindFor(words, question.Tokens.Count, within))
            .GroupBy(found => found.Id, StringComparer.Ordinal)
            .Select(group => group.MaxBy(found => Judgement.Fit(found.Evidence))!)
            .OrderByDescending(found => Judgement.Fit(found.Evidence))
            .ThenBy(found => found.Id, StringComparer.Ordinal)
            .ToList();
        return
        [
            .. fits.Select((found, place) => new Candidate(found.Id, Judgement.Confidence(found.Evidence, LeadOf(place)), found.Evidence))
                .OrderByDescending(candidate => candidate.Confidence),
        ];

        // The best is ahead of the second; every other one is behind the best.
        double LeadOf(int place) =>
            fits.Count == 1 ? double.PositiveInfinity : Judgement.Fit(fits[place].Evidence) - Judgement.Fit(fits[place == 0 ? 1 : 0].Evidence);
    }

    /// <summary>"What can I do?" says nothing without the sentence before it: a reading of its own needs words that tell.</summary>
    private bool IsOfItsOwn(ReadWords sentence) => sentence.Terms.Distinct(StringComparer.Ordinal).Sum(_weights.Of) >= LeastWeight;

    private IEnumerable<Found> FindFor(ReadWords words, int count, double within)
    {
        var bag = new TermBag(words.Terms, _weights);
        var known = bag.ShareIn(_words, _weights);
        var odds = _odds.Of(words);
        var hits = _search.Find(bag.Singles);
        var likely = Enumerable.Range(0, _entries.Count).OrderByDescending(item => odds[item].Odds + odds[item].Nearness).Take(MostLikely);
        return hits.Keys.Union(likely).Select(item => Judge(bag, item, known, count, within, hits.GetValueOrDefault(item, SearchHit.None), odds[item]));
    }

    private Found Judge(TermBag question, int item, double known, int words, double within, SearchHit hit, (double Odds, double Nearness) learned)
    {
        var entry = _entries[item];
        var likeness = entry.Names.Select(question.Likeness).ToArray();
        var best = Array.IndexOf(likeness, likeness.Max());
        var others = likeness.Where((_, index) => index != best).OrderDescending().Take(SupportingPhrasings);
        var evidence = new Evidence(
            entry.Profile.Names[best],
            likeness[best],
            entry.Names[best].ShareIn(question, _weights),
            others.DefaultIfEmpty(0).Average(),
            question.ShareIn(entry.NameWords, _weights),
            question.ShareIn(entry.AllWords, _weights),
            known,
            hit.NamesRank,
            hit.TextRank,
            learned.Odds,
            learned.Nearness,
            words,
            within);
        return new Found(entry.Profile.Id, evidence);
    }

    /// <summary>The terms of a profile.</summary>
    private sealed class Words
    {
        public Words(ReadProfile read, ReadWords text, TermReader terms)
        {
            Profile = read.Profile;
            Names = [.. read.Names.Select(terms.Read)];
            Text = text;
            NameTerms = [.. Names.SelectMany(name => name.Terms)];
        }

        public Profile Profile { get; }

        public IReadOnlyList<ReadWords> Names { get; }

        public ReadWords Text { get; }

        public string[] NameTerms { get; }

        public IEnumerable<string> AllWords => NameTerms.Concat(Text.Terms);
    }

    private sealed record Found(string Id, Evidence Evidence);

    /// <summary>What a question is compared with; the words as they were read are not kept.</summary>
    private sealed record Entry(Profile Profile, IReadOnlyList<TermBag> Names, WordSet NameWords, WordSet AllWords);
}
