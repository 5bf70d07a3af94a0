namespace HipBot.Loopback.Telegram.Faults;

/// <summary>What can go wrong between the bot and the Bot API.</summary>
public abstract record Fault
{
    private Fault()
    {
    }

    /// <summary>Whether the server does what was asked before it goes wrong.</summary>
    public virtual bool IsDone => false;

    /// <summary>
    /// The connection is cut before the first byte of the answer. .NET's client by itself repeats a request that has no body, a GET, when
    /// that happens on a connection that it has used before.
    /// </summary>
    /// <param name="Done">Whether the server did what was asked.</param>
    public sealed record CutBeforeAnswer(bool Done) : Fault
    {
        /// <inheritdoc/>
        public override bool IsDone => Done;
    }

    /// <summary>The connection is cut in the middle of the answer.</summary>
    /// <param name="Done">Whether the server did what was asked.</param>
    public sealed record CutMidAnswer(bool Done) : Fault
    {
        /// <inheritdoc/>
        public override bool IsDone => Done;
    }

    /// <summary>A 429 that asks for so many seconds.</summary>
    /// <param name="RetryAfter">The seconds to wait.</param>
    public sealed record TooManyRequests(int RetryAfter) : Fault;

    /// <summary>A page of HTML with a status such as 500 or 502, as a proxy in front of the server sends.</summary>
    /// <param name="Status">The HTTP status.</param>
    /// <param name="Done">Whether the server did what was asked.</param>
    public sealed record HtmlPage(int Status, bool Done = false) : Fault
    {
        /// <inheritdoc/>
        public override bool IsDone => Done;
    }

    /// <summary>A body with status 200 that is not JSON to its end.</summary>
    /// <param name="Done">Whether the server did what was asked.</param>
    public sealed record BrokenJson(bool Done) : Fault
    {
        /// <inheritdoc/>
        public override bool IsDone => Done;
    }

    /// <summary>The server does what was asked, and is slow to say so.</summary>
    /// <param name="By">How late the answer is, on the server's clock.</param>
    public sealed record Slow(TimeSpan By) : Fault
    {
        /// <inheritdoc/>
        public override bool IsDone => true;
    }

    /// <summary>Any other refusal in the form of the Bot API.</summary>
    /// <param name="Code">The code, as 401.</param>
    /// <param name="Description">The words, as <c>Unauthorized</c>.</param>
    public sealed record Refusal(int Code, string Description) : Fault;
}
