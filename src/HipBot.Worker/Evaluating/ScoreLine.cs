namespace HipBot.Worker.Evaluating;

/// <summary>A score as a JSON line. Shares are from 0 to 1.</summary>
internal sealed record ScoreLine(
    int Questions,
    double Top1,
    double Answered,
    double WrongAnswers,
    double ClarifyWithRightChoice,
    double Abstained,
    double RightAtNineTenths,
    int GivenAtNineTenths,
    double QuestionsTakenForSigns,
    int Messages,
    IReadOnlyDictionary<string, double> Recall,
    double ExactLevel,
    double FalseAlarms,
    double GraveTakenForHarmless);
