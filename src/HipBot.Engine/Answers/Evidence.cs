namespace HipBot.Engine.Answers;

/// <summary>What speaks for a candidate. Every share is from 0 to 1.</summary>
/// <param name="BestPhrasing">The phrasing, title or name that is nearest to the question.</param>
/// <param name="Likeness">How alike the question and that phrasing are: the cosine of their weighted words.</param>
/// <param name="Contained">Which share of that phrasing the question holds.</param>
/// <param name="Support">How alike the question is to the next best phrasings of the same topic.</param>
/// <param name="Covered">Which share of the question's weight stands in the title, phrasings or names.</param>
/// <param name="Mentioned">Which share of the question's weight stands anywhere in the text.</param>
/// <param name="Known">Which share of the question's weight stands anywhere in the library.</param>
/// <param name="NamesRank">The score of the names in the search engine, as a share of the best one.</param>
/// <param name="TextRank">The score of the text in the search engine, as a share of the best one.</param>
/// <param name="Odds">What its phrasings together say for it by naive Bayes: by how many standard deviations it is above the mean of all items.</param>
/// <param name="Nearness">How near the mean of its phrasings is to the question, in standard deviations above the mean of all items.</param>
/// <param name="Words">How many words the question has; of a long one more words are beside the point.</param>
/// <param name="WithinScope">How likely the question is about what HipBot knows at all.</param>
public sealed record Evidence(
    string BestPhrasing,
    double Likeness,
    double Contained,
    double Support,
    double Covered,
    double Mentioned,
    double Known,
    double NamesRank,
    double TextRank,
    double Odds,
    double Nearness,
    int Words,
    double WithinScope);
