using System.Text.Encodings.Web;
using System.Text.Json;
using HipBot.Engine.Answers;
using HipBot.Worker.Hosting;

namespace HipBot.Worker.Asking;

/// <summary>Writes answers to standard output, for people or as JSON lines.</summary>
internal sealed class AnswerPrinter(bool asJson, bool withReasons, bool isWhole)
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
                + LineReader.EmergencyLine,
                line);
            return false;
        }

        try
        {
            Answer(question, line, adviser);
            return true;
        }
        catch (Exception fault) when (fault is not IOException)
        {
            // The text of a person never stands in an exception's message that is shown or logged, so only its type is.
            PrintFault($"The line could not be answered ({fault.GetType().Name}). {LineReader.EmergencyLine}", line);
            return false;
        }
    }

    private void Answer(string question, int line, Adviser adviser)
    {
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

        Console.Out.Flush();
    }

    /// <summary>Says why a line could not be taken.</summary>
    public void PrintFault(string fault, int line)
    {
        if (asJson)
        {
            Console.Out.WriteLine(JsonSerializer.Serialize(new ErrorLine(fault, line), Json.ErrorLine));
            Console.Out.Flush();
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
            Console.Out.WriteLine(topic.Title);
            Console.Out.WriteLine();
        }

        Console.Out.WriteLine(AnswerText.Write(explanation.Outcome, adviser.Library, isWhole));
        if (withReasons)
        {
            Console.Out.WriteLine();
            foreach (var reason in Reasons.Of(explanation))
            {
                Console.Out.WriteLine($"  {reason}");
            }
        }

        Console.Out.WriteLine();
    }

    private void PrintJson(string question, Explanation explanation, Adviser adviser)
    {
        var outcome = explanation.Outcome;
        var candidates = outcome.Candidates.Where(candidate => candidate.Confidence >= LeastConfidence).Take(MostCandidates).ToList();
        var line = new AskLine(
            question,
            NameOf(outcome),
            outcome.Level.ToString().ToLowerInvariant(),
            outcome is AskOutcome.Answer answer ? answer.Best.Id : null,
            outcome is AskOutcome.Triage triage ? ConfidenceOf(triage) : candidates.Count == 0 ? 0 : Rounded(candidates[0].Confidence),
            [.. candidates.Select(candidate => new CandidateLine(candidate.Id, Rounded(candidate.Confidence)))],
            AnswerText.Write(outcome, adviser.Library, isWhole: true),
            withReasons ? Reasons.Of(explanation) : null);
        Console.Out.WriteLine(JsonSerializer.Serialize(line, Json.AskLine));
    }

    private static string NameOf(AskOutcome outcome) => outcome switch
    {
        AskOutcome.Answer => "answer",
        AskOutcome.Clarify => "clarify",
        AskOutcome.Triage => "triage",
        _ => "unknown",
    };

    /// <summary>Whether the sign is there (1) or may be (0.5).</summary>
    private static double ConfidenceOf(AskOutcome.Triage triage) => triage.Sign.Status == Engine.Safety.SignStatus.Present ? 1 : 0.5;

    private static double Rounded(double confidence) => Math.Round(confidence, 2);
}
