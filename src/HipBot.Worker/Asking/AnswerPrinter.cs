using System.Text.Json;
using HipBot.Engine.Answers;
using HipBot.Engine.Safety;
using HipBot.Worker.Lines;

namespace HipBot.Worker.Asking;

/// <summary>Writes answers to standard output, for people or as JSON lines.</summary>
internal sealed class AnswerPrinter(CommandStreams streams, bool asJson, bool withReasons, bool isWhole)
{
    private const int MostCandidates = 5;
    private const double LeastConfidence = 0.05;

    /// <summary>Answers a question; false where it could not be taken. A fault of one question is no end of the run.</summary>
    public bool Print(string question, int line, Adviser adviser)
    {
        if (question.Length > Adviser.LongestMessage)
        {
            PrintFault($"The question has {question.Length:N0} characters; at most {Adviser.LongestMessage:N0} can be read. Shorten it.", line);
            return false;
        }

        string answer;
        try
        {
            answer = Answer(question, line, adviser);
        }
        catch (Exception fault)
        {
            streams.Errors.WriteLine($"Answering line {line} failed: {FaultTrace.Of(fault)}");
            PrintFault($"The question could not be answered ({fault.GetType().Name}).", line);
            return false;
        }

        streams.Output.WriteLine(answer);
        return true;
    }

    /// <summary>Says why a line could not be taken. Whoever wrote it may need help all the same.</summary>
    public void PrintFault(string fault, int line)
    {
        var text = $"{fault} {AnswerText.InAnEmergency}";
        if (asJson)
        {
            streams.Output.WriteLine(JsonSerializer.Serialize(new ErrorLine(text, line), ReadableJson.Lines.ErrorLine));
        }
        else
        {
            streams.Errors.WriteLine($"Line {line}: {text}");
        }
    }

    private string Answer(string question, int line, Adviser adviser)
    {
        var explanation = adviser.Explain(question);
        if (explanation.SafetyFault is { } fault)
        {
            streams.Errors.WriteLine($"The safety check failed, so line {line} was not answered: {FaultTrace.Of(fault)}");
        }

        return asJson ? ToJson(question, explanation, adviser) : ToText(explanation, adviser);
    }

    private string ToText(Explanation explanation, Adviser adviser)
    {
        var text = new List<string>();
        if (explanation.Outcome is AskOutcome.Answer answer && adviser.Library.Topics.TryGetValue(answer.Best.Id, out var topic))
        {
            text.AddRange([topic.Title, ""]);
        }

        text.Add(AnswerText.Write(explanation.Outcome, adviser.Library, isWhole ? AnswerDetail.Names | AnswerDetail.Longer : AnswerDetail.Names));
        if (withReasons)
        {
            text.AddRange(["", .. Reasons.Of(explanation).Select(reason => $"  {reason}")]);
        }

        return string.Join(Environment.NewLine, [.. text, ""]);
    }

    private string ToJson(string question, Explanation explanation, Adviser adviser)
    {
        var outcome = explanation.Outcome;
        var candidates = CandidatesOf(outcome);
        var line = new AskLine(
            question,
            NameOf(outcome),
            outcome.Level.ToString().ToLowerInvariant(),
            outcome is AskOutcome.Answer answer ? answer.Best.Id : null,
            outcome is AskOutcome.Triage triage ? ConfidenceOf(triage) : candidates.FirstOrDefault()?.Confidence ?? 0,
            candidates,
            AnswerText.Write(outcome, adviser.Library, AnswerDetail.Names | AnswerDetail.Longer),
            withReasons ? Reasons.Of(explanation) : null);
        return JsonSerializer.Serialize(line, ReadableJson.Lines.AskLine);
    }

    private static List<CandidateLine> CandidatesOf(AskOutcome outcome) =>
    [
        .. outcome.Candidates
            .Where(candidate => candidate.Confidence >= LeastConfidence)
            .Take(MostCandidates)
            .Select(candidate => new CandidateLine(candidate.Id, Math.Round(candidate.Confidence, 2))),
    ];

    private static double ConfidenceOf(AskOutcome.Triage triage) => triage.Sign.Status == SignStatus.Present ? 1 : 0.5;

    private static string NameOf(AskOutcome outcome) => outcome switch
    {
        AskOutcome.Answer => "answer",
        AskOutcome.Clarify => "clarify",
        AskOutcome.Triage => "triage",
        _ => "unknown",
    };
}
