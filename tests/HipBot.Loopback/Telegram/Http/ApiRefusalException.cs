namespace HipBot.Loopback.Telegram.Http;

/// <summary>The server says no, with the code, the words and the parameters of the Bot API.</summary>
internal sealed class ApiRefusalException(int code, string description) : Exception(description)
{
    public int Code => code;

    /// <summary>After how many seconds the call may be made again, for a 429.</summary>
    public int? RetryAfter { get; private init; }

    /// <summary>Which supergroup a group has become.</summary>
    public long? MigrateToChatId { get; private init; }

    public static ApiRefusalException BadRequest(string why) => new(400, "Bad Request: " + Begin(why));

    public static ApiRefusalException Forbidden(string why) => new(403, "Forbidden: " + why);

    public static ApiRefusalException TooManyRequests(int seconds) => new(429, $"Too Many Requests: retry after {seconds}") { RetryAfter = seconds };

    public static ApiRefusalException Upgraded(long supergroup) =>
        new(400, "Bad Request: group chat was upgraded to a supergroup chat") { MigrateToChatId = supergroup };

    /// <summary>Telegram writes the first letter small, unless the word is in capitals.</summary>
    private static string Begin(string why) =>
        why.Length > 1 && (why[1] == '_' || char.IsAsciiLetterUpper(why[1])) ? why : char.ToLowerInvariant(why[0]) + why[1..];
}
