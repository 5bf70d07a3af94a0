namespace HipBot.Engine.Answers;

/// <summary>How often people said that an answer helped.</summary>
/// <param name="Helped">How many said that it helped.</param>
/// <param name="DidNotHelp">How many said that it did not.</param>
public sealed record AnswerRating(int Helped, int DidNotHelp);
