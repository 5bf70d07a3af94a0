using System.Text;
using HipBot.Engine.Answers;
using HipBot.Engine.Safety;

namespace HipBot.Worker.Evaluating;

/// <summary>Counts how often what came was as expected.</summary>
internal sealed class Score
{
    private readonly List<(EvaluationCase Case, AskOutcome Outcome)> _questions = [];
    private readonly List<(EvaluationCase Case, AskOutcome Outcome)> _messages = [];

    public void Add(EvaluationCase example, AskOutcome outcome) => (example.Say is null ? _questions : _messages).Add((example, outcome));

    public IEnumerable<string> Misses =>
        _questions.Where(item => !IsRight(item)).Select(item => $"question: {item.Case.Question} | wanted {item.Case.Expect} {item.Case.Topic} | got {Describe(item.Outcome)}")
            .Concat(_messages.Where(item => item.Outcome.Level != item.Case.Level).Select(item => $"message: {item.Case.Say} | wanted {item.Case.Level} ({item.Case.Note}) | got {item.Outcome.Level}{SignOf(item.Outcome)}"));

    public ScoreLine ToLine()
    {
        var answers = _questions.Where(item => item.Case.Expect == "answer").ToList();
        var given = _questions.Where(item => item.Outcome is AskOutcome.Answer).ToList();
        var sure = given.Where(item => ((AskOutcome.Answer)item.Outcome).Best.Confidence >= 0.9).ToList();
        return new ScoreLine(
            Questions: _questions.Count,
            Top1: Share(answers, item => item.Outcome.Candidates.Count > 0 && Fits(item.Case, item.Outcome.Candidates[0].Id)),
            Answered: Share(answers, IsRight),
            WrongAnswers: Share(_questions, item => item.Outcome is AskOutcome.Answer && !IsRight(item)),
            ClarifyWithRightChoice: Share(answers, item => item.Outcome is AskOutcome.Clarify clarify && clarify.Choices.Any(choice => Fits(item.Case, choice.Id))),
            Abstained: Share([.. _questions.Where(item => item.Case.Expect == "unknown")], item => item.Outcome is AskOutcome.Unknown),
            RightAtNineTenths: Share(sure, IsRight),
            GivenAtNineTenths: sure.Count,
            QuestionsTakenForSigns: Share(_questions, item => item.Outcome is AskOutcome.Triage),
            Messages: _messages.Count,
            Recall: Enum.GetValues<SafetyLevel>().Where(level => level != SafetyLevel.Routine).ToDictionary(
                level => level.ToString().ToLowerInvariant(),
                level => Share([.. _messages.Where(item => item.Case.Level == level)], item => item.Outcome.Level >= level),
                StringComparer.Ordinal),
            ExactLevel: Share(_messages, item => item.Outcome.Level == item.Case.Level),
            FalseAlarms: Share([.. _messages.Where(item => item.Case.Level == SafetyLevel.Routine)], item => item.Outcome is AskOutcome.Triage),
            GraveTakenForHarmless: Share([.. _messages.Where(item => item.Case.Level >= SafetyLevel.Urgent)], item => item.Outcome is not AskOutcome.Triage));
    }

    public string ToText()
    {
        var line = ToLine();
        var text = new StringBuilder();
        if (line.Questions > 0)
        {
            text.AppendLine($"questions                    {line.Questions}");
            text.AppendLine($"  best candidate is right    {Percent(line.Top1)}  (of those with an answer)");
            text.AppendLine($"  answered rightly           {Percent(line.Answered)}  (of those with an answer)");
            text.AppendLine($"  asked back, right choice   {Percent(line.ClarifyWithRightChoice)}  (of those with an answer)");
            text.AppendLine($"  wrong answers              {Percent(line.WrongAnswers)}  (of all)");
            text.AppendLine($"  said that it is unknown    {Percent(line.Abstained)}  (of those without an answer)");
            text.AppendLine($"  right at 0.9 or more       {Percent(line.RightAtNineTenths)}  (of {line.GivenAtNineTenths} such answers)");
            text.AppendLine($"  taken for a warning sign   {Percent(line.QuestionsTakenForSigns)}  (of all)");
        }

        if (line.Messages > 0)
        {
            text.AppendLine($"safety messages              {line.Messages}");
            foreach (var (level, recall) in line.Recall)
            {
                text.AppendLine($"  recall, {level,-18} {Percent(recall)}  (that level or a higher one)");
            }

            text.AppendLine($"  exact level                {Percent(line.ExactLevel)}");
            text.AppendLine($"  false alarms               {Percent(line.FalseAlarms)}  (of the harmless)");
            text.AppendLine($"  grave taken for harmless   {Percent(line.GraveTakenForHarmless)}  (of the urgent and emergencies)");
        }

        return text.Length == 0 ? "There was no question and no message to score." : text.ToString().TrimEnd();
    }

    private static bool IsRight((EvaluationCase Case, AskOutcome Outcome) item) => (item.Case.Expect, item.Outcome) switch
    {
        ("answer", AskOutcome.Answer answer) => Fits(item.Case, answer.Best.Id),
        ("clarify", AskOutcome.Clarify clarify) => clarify.Choices.Any(choice => Fits(item.Case, choice.Id)),
        ("clarify", AskOutcome.Answer answer) => Fits(item.Case, answer.Best.Id),
        ("unknown", AskOutcome.Unknown) => true,
        ("unknown", AskOutcome.Answer answer) => Fits(item.Case, answer.Best.Id),
        _ => false,
    };

    private static bool Fits(EvaluationCase example, string id) =>
        string.Equals(example.Topic, id, StringComparison.Ordinal) || example.Accept.Contains(id, StringComparer.Ordinal);

    /// <summary>From 0 to 1; null where there is nothing to have a share of.</summary>
    private static double? Share<T>(IReadOnlyCollection<T> items, Func<T, bool> isCounted) =>
        items.Count == 0 ? null : (double)items.Count(isCounted) / items.Count;

    private static string Percent(double? share) => share is null ? "–" : $"{share:P1}";

    private static string Describe(AskOutcome outcome) => outcome switch
    {
        AskOutcome.Answer answer => $"answer {answer.Best.Id} {answer.Best.Confidence:0.00}",
        AskOutcome.Clarify clarify => $"clarify {string.Join(", ", clarify.Choices.Select(choice => $"{choice.Id} {choice.Confidence:0.00}"))}",
        AskOutcome.Triage triage => $"triage{SignOf(triage)}",
        _ => $"unknown {string.Join(", ", outcome.Candidates.Take(2).Select(candidate => $"{candidate.Id} {candidate.Confidence:0.00}"))}",
    };

    private static string SignOf(AskOutcome outcome) =>
        outcome is AskOutcome.Triage triage ? $" {triage.Sign.Sign.Id} ({string.Join(" + ", triage.Sign.Words)})" : "";
}
