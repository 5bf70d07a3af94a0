using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using HipBot.Engine.Safety;
using HipBot.Worker.Hosting;

namespace HipBot.Worker.Evaluating;

/// <summary>A question or a message, with what should come of it.</summary>
internal sealed record EvaluationCase
{
    /// <summary>A question.</summary>
    public string? Question { get; init; }

    /// <summary>What should come of the question: answer, clarify or unknown.</summary>
    public string? Expect { get; init; }

    /// <summary>The topic that should answer it.</summary>
    public string? Topic { get; init; }

    /// <summary>Other ids that would be fine as well, or that one may choose between.</summary>
    [AllowNull]
    public IReadOnlyList<string> Accept { get; init => field = value ?? []; } = [];

    /// <summary>A message that may hold a warning sign.</summary>
    public string? Say { get; init; }

    /// <summary>The level of the message.</summary>
    public SafetyLevel? Level { get; init; }

    /// <summary>What the example is about; for readers.</summary>
    public string? Note { get; init; }

    /// <summary>What is put to the bot: the message, else the question.</summary>
    [JsonIgnore]
    public string Text => Say ?? Question ?? "";

    public static bool TryParse(string line, [NotNullWhen(true)] out EvaluationCase? example, [NotNullWhen(false)] out string? fault)
    {
        try
        {
            example = JsonSerializer.Deserialize(line, WorkerJson.Default.EvaluationCase);
        }
        catch (JsonException exception)
        {
            example = null;
            fault = $"the line is not readable: {exception.Message}";
            return false;
        }

        fault = example switch
        {
            null => "the line holds nothing",
            { Say: not null, Level: not null } or { Question: not null, Expect: "answer" or "clarify" or "unknown" } => null,
            _ => "a line needs `question` with `expect` (answer, clarify or unknown), or `say` with `level` (routine, soon, urgent or emergency)",
        };
        return fault is null;
    }
}
