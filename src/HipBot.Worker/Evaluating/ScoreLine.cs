namespace HipBot.Worker.Evaluating;

/// <summary>A score as a JSON line. Shares are from 0 to 1, and null where there was nothing to have a share of.</summary>
/// <param name="Questions">How many questions were put.</param>
/// <param name="Top1">Of the questions with an answer: the best candidate is right.</param>
/// <param name="Answered">Of the questions with an answer: answered, and rightly.</param>
/// <param name="WrongAnswers">Of all questions: answered wrongly.</param>
/// <param name="ClarifyWithRightChoice">Of the questions with an answer: asked back, with the right one among the choices.</param>
/// <param name="Abstained">Of the questions without an answer: said that it is unknown.</param>
/// <param name="RightAtNineTenths">Of the answers given with a confidence of 0.9 or more: right.</param>
/// <param name="GivenAtNineTenths">How many answers were given with a confidence of 0.9 or more.</param>
/// <param name="QuestionsTakenForSigns">Of all questions: taken for a warning sign.</param>
/// <param name="Messages">How many safety messages were put.</param>
/// <param name="Recall">For each level, of its messages: taken for that level or a higher one.</param>
/// <param name="ExactLevel">Of all messages: taken for exactly their level.</param>
/// <param name="FalseAlarms">Of the routine messages: taken for a warning sign.</param>
/// <param name="GraveTakenForHarmless">Of the urgent and emergency messages: not taken for a warning sign.</param>
internal sealed record ScoreLine(
    int Questions,
    double? Top1,
    double? Answered,
    double? WrongAnswers,
    double? ClarifyWithRightChoice,
    double? Abstained,
    double? RightAtNineTenths,
    int GivenAtNineTenths,
    double? QuestionsTakenForSigns,
    int Messages,
    IReadOnlyDictionary<string, double?> Recall,
    double? ExactLevel,
    double? FalseAlarms,
    double? GraveTakenForHarmless);
