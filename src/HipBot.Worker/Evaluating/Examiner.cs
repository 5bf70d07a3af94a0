using HipBot.Engine.Answers;
using HipBot.Worker.Lines;

namespace HipBot.Worker.Evaluating;

/// <summary>Puts examples to the adviser, line by line, and keeps the score. A line that cannot be taken does not count in it.</summary>
internal sealed class Examiner(Adviser adviser)
{
    public Score Score { get; } = new();

    /// <summary>Takes a line; an empty one is passed over.</summary>
    /// <returns>Why the line could not be taken; null where it could.</returns>
    public string? Examine(string line)
    {
        if (string.IsNullOrWhiteSpace(line))
        {
            return null;
        }

        if (!EvaluationCase.TryParse(line, out var example, out var fault))
        {
            return fault;
        }

        if (example.Text.Length > Adviser.LongestMessage)
        {
            return $"the text has {example.Text.Length:N0} characters; at most {Adviser.LongestMessage:N0} can be read";
        }

        try
        {
            return Judge(example);
        }
        catch (Exception exception)
        {
            return $"the text could not be answered: {FaultTrace.Of(exception)}";
        }
    }

    private string? Judge(EvaluationCase example)
    {
        var explanation = adviser.Explain(example.Text);
        if (explanation.SafetyFault is { } fault)
        {
            return $"the safety check failed: {FaultTrace.Of(fault)}";
        }

        Score.Add(example, explanation.Outcome);
        return null;
    }
}
