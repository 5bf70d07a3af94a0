namespace HipBot.Worker.Evaluating;

/// <summary>A score as a JSON line. Shares are from 0 to 1, and null where there was nothing to count.</summary>
/// <param name="Questions">How many questions.</param>
/// <param name="Top1">Of the questions with an answer: where the best candidate is right.</param>
/// <param name="Answered">Of the questions with an answer: those answered rightly.</param>
/// <param name="WrongAnswers">Of all questions: those answered wrongly.</param>
/// <param name="ClarifyWithRightChoice">Of the questions with an answer: those asked back with the right topic among the choices.</param>
/// <param name="Abstained">Of the questions without an answer: those of which HipBot said that it does not know.</param>
/// <param name="RightAtNineTenths">Of the answers given at a confidence of 0.9 or more: the right ones.</param>
/// <param name="GivenAtNineTenths">How many such answers.</param>
/// <param name="QuestionsTakenForSigns">Of all questions: those taken for a grave warning sign.</param>
/// <param name="Messages">How many safety messages.</param>
/// <param name="Recall">By level: of the messages of that level, those read as that level or a higher one.</param>
/// <param name="ExactLevel">Of all messages: those read as their own level.</param>
/// <param name="FalseAlarms">Of the harmless messages: those taken for a grave warning sign.</param>
/// <param name="GraveTakenForHarmless">Of the urgent and emergency messages: those in which no grave sign was seen.</param>
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
