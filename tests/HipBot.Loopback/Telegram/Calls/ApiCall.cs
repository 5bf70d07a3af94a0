namespace HipBot.Loopback.Telegram.Calls;

/// <summary>One request of the bot, and what became of it.</summary>
public sealed class ApiCall
{
    internal ApiCall(long number, string method, IReadOnlyDictionary<string, string> arguments, IReadOnlyList<string> files, DateTimeOffset receivedAt, long timestamp)
    {
        (Number, Method, Arguments, Files, ReceivedAt, Timestamp) = (number, method, arguments, files, receivedAt, timestamp);
    }

    /// <summary>Counts from one, in the order of arrival.</summary>
    public long Number { get; }

    /// <summary>The method as the Bot API spells it.</summary>
    public string Method { get; }

    /// <summary>The arguments; what is structured is JSON in a text.</summary>
    public IReadOnlyDictionary<string, string> Arguments { get; }

    /// <summary>The names of the parts that carried files.</summary>
    public IReadOnlyList<string> Files { get; }

    /// <summary>The chat that it names, if it does.</summary>
    public string? ChatId => Arguments.GetValueOrDefault("chat_id");

    /// <summary>When it came, on the server's clock.</summary>
    public DateTimeOffset ReceivedAt { get; }

    /// <summary>When the answer was ready, on the server's clock.</summary>
    public DateTimeOffset? AnsweredAt { get; internal set; }

    /// <summary>The HTTP status of the answer; 0 while there is none, and where the connection was cut.</summary>
    public int Status { get; internal set; }

    /// <summary>The words of a refusal.</summary>
    public string? Description { get; internal set; }

    /// <summary>The seconds that a 429 asked the bot to wait.</summary>
    public int? RetryAfter { get; internal set; }

    /// <summary>The fault that struck it, if one did.</summary>
    public string? Fault { get; internal set; }

    /// <summary>Whether the server did what was asked, even where the bot was not told so.</summary>
    public bool IsDone { get; internal set; }

    internal long Timestamp { get; }

    /// <inheritdoc/>
    public override string ToString() =>
        $"{Number} {Method}{(ChatId is null ? "" : $" in {ChatId}")}: {(Status == 0 ? "no answer" : $"{Status}")}{(Description is null ? "" : $" {Description}")}{(Fault is null ? "" : $" ({Fault})")}";
}
