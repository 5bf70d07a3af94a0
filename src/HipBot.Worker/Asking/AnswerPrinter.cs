using System.Text.Encodings.Web;
using System.Text.Json;
using HipBot.Engine.Answers;
using HipBot.Worker.Hosting;

namespace HipBot.Worker.Asking;

/// <summary>Writes answers to standard output, for people or as JSON lines.</summary>
internal sealed class AnswerPrinter(TextWriter output, bool asJson, bool withReasons, bool isWhole)
{
    private const int MostCandidates = 5;
    private const double LeastConfidence = 0.05;

    private static readonly WorkerJson Json = new(new JsonSerializerOptions(WorkerJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>Answers a question; false where it could not be taken.</summary>
    public bool Print(string question, int line, Adviser adviser)
    {
        if (question.Length > Adviser.LongestMessage)
        {
            PrintFault(
                $"The question has {question.Length:N0} characters; at most {Adviser.LongestMessage:N0} can be read. Shorten it. "
                + "If this may be an emergency, call your local emergency number now.",
                line);
            return false;
        }

        var explanation = adviser.Explain(question);
        if (explanation.SafetyFault is { } fault)
        {
            Console.Error.WriteLine($"The safety check failed ({fault.GetType().Name}), so line {line} was not answered.");
        }

        if (asJson)
        {
            PrintJson(question, explanation, adviser);
        }
        else
        {
            PrintPlain(explanation, adviser);
        }

        output.Flush();
        return true;
    }

    /// <summary>Says why a line could not be taken.</summary>
    public void PrintFault(string fault, int line)
    {
        if (asJson)
        {
            output.WriteLine(JsonSerializer.Serialize(new ErrorLine(fault, line), Json.ErrorLine));
            output.Flush();
        }
        else
        {
            Console.Error.WriteLine($"Line {line}: {fault}");
        }
    }

    private void PrintPlain(Explanation explanation, Adviser adviser)
    {
        if (explanation.Outcome is AskOutcome.Answer answer && adviser.Library.Topics.TryGetValue(answer.Best.Id, out var topic))
        {
            output.WriteLine(topic.Title);
            output.WriteLine();
        }

        output.WriteLine(AnswerText.Write(explanation.Outcome, adviser.Library, isWhole));
        if (withReasons)
        {
            output.WriteLine();
            foreach (var reason in Reasons.Of(explanation))
            {
                output.WriteLine($"  {reason}");
            }
        }

        output.WriteLine();
    }

    private void PrintJson(string question, Explanation explanation, Adviser adviser)
    {
        var outcome = explanation.Outcome;
        var line = new AskLine(
            question,
            NameOf(outcome),
            outcome.Level.ToString().ToLowerInvariant(),
            outcome is AskOutcome.Answer answer ? answer.Best.Id : null,
            ConfidenceOf(outcome),
            [.. outcome.Candidates.Where(candidate => candidate.Confidence >= LeastConfidence).Take(MostCandidates).Select(candidate => new CandidateLine(candidate.Id, Rounded(candidate.Confidence)))],
            AnswerText.Write(outcome, adviser.Library, isWhole: true));
        output.WriteLine(withReasons
            ? JsonSerializer.Serialize(new ExplainedAskLine(line, Reasons.Of(explanation)), Json.ExplainedAskLine)
            : JsonSerializer.Serialize(line, Json.AskLine));
    }

    private static string NameOf(AskOutcome outcome) => outcome switch
    {
        AskOutcome.Answer => "answer",
        AskOutcome.Clarify => "clarify",
        AskOutcome.Triage => "triage",
        _ => "unknown",
    };

    /// <summary>How sure the outcome is; for a triage, whether the sign is there (1) or may be (0.5).</summary>
    private static double ConfidenceOf(AskOutcome outcome) => outcome switch
    {
        AskOutcome.Triage triage => triage.Sign.Status == Engine.Safety.SignStatus.Present ? 1 : 0.5,
        _ => Rounded(outcome.Candidates.Count == 0 ? 0 : outcome.Candidates[0].Confidence),
    };

    private static double Rounded(double confidence) => Math.Round(confidence, 2);
}
