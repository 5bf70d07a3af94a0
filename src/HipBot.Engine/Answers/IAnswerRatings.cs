namespace HipBot.Engine.Answers;

/// <summary>How often an answer helped, without who said so.</summary>
public interface IAnswerRatings
{
    /// <summary>Counts one "helped" or "did not help".</summary>
    /// <param name="id">The id of the topic, exercise or routine.</param>
    /// <param name="helped">Which of the two.</param>
    /// <param name="cancellationToken">Stops it.</param>
    Task CountAsync(string id, bool helped, CancellationToken cancellationToken);

    /// <summary>The counts of one id; zeros where nobody said anything.</summary>
    Task<AnswerRating> OfAsync(string id, CancellationToken cancellationToken);
}
