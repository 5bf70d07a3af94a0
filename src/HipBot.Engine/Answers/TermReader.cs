using HipBot.Engine.Content;
using HipBot.Engine.Language;

namespace HipBot.Engine.Answers;

/// <summary>
/// Reads a text into the terms that questions and topics are compared by: stems, with everyday words put as the term that they
/// mean, without small words and chatter, and pairs of neighbours beside them.
/// </summary>
internal sealed class TermReader
{
    private readonly PhraseBook _terms;
    private readonly Dictionary<string, string[]> _wordsOf;
    private readonly HashSet<string> _chatter;

    public TermReader(Library library, LanguageReader language)
    {
        _chatter = library.Vocabulary.Chatter.SelectMany(word => language.Read(word, mend: false).Tokens).Select(token => token.Stem).ToHashSet(StringComparer.Ordinal);
        _terms = new PhraseBook(new HashSet<string>(StringComparer.Ordinal), words => language.Read(words, mend: false).Tokens);
        _wordsOf = library.Vocabulary.Terms.Keys.ToDictionary(
            term => term, term => language.Read(term, mend: false).Tokens.Select(token => token.Stem).ToArray(), StringComparer.Ordinal);
        foreach (var (term, words) in library.Vocabulary.Terms)
        {
            _terms.Add(term, words);
        }

        _terms.LookFor(library.Vocabulary.Terms.Keys);
    }

    /// <summary>The words of a text, sentence by sentence; a sentence without a term is left out.</summary>
    public IReadOnlyList<ReadWords> ReadSentences(Utterance utterance)
    {
        var tokens = utterance.Tokens;
        var found = _terms.Find(tokens);
        // Where two terms overlap, the longer one is meant.
        var taken = new PhraseMatch?[tokens.Count];
        foreach (var match in found.Count < 2 ? found : [.. found.OrderByDescending(match => match.Last - match.First).ThenBy(match => match.First)])
        {
            if (taken.AsSpan(match.First, match.Last - match.First + 1) is var place && !place.ContainsAnyExcept((PhraseMatch?)null))
            {
                place.Fill(match);
            }
        }

        var sentences = new List<(List<string> Terms, List<string> Stems)>();
        var current = -1;
        for (var index = 0; index < tokens.Count; index++)
        {
            if (tokens[index].Sentence != current)
            {
                current = tokens[index].Sentence;
                sentences.Add(([], []));
            }

            sentences[^1].Stems.Add(tokens[index].Stem);
            if (taken[index] is { } match)
            {
                if (match.First == index)
                {
                    sentences[^1].Terms.AddRange(_wordsOf[match.Name]);
                }
            }
            else if (!_chatter.Contains(tokens[index].Stem))
            {
                sentences[^1].Terms.Add(tokens[index].Stem);
            }
        }

        return [.. sentences.Where(sentence => sentence.Terms.Count > 0).Select(sentence => new ReadWords(sentence.Terms, sentence.Stems))];
    }

    /// <summary>The words of a whole text.</summary>
    public ReadWords Read(Utterance text) => ReadWords.Of(ReadSentences(text));
}
