namespace HipBot.Engine.Safety;

/// <summary>A warning sign that words of a message speak of.</summary>
/// <param name="Sign">The sign.</param>
/// <param name="Status">Whether it is there.</param>
/// <param name="Words">The words that speak of it, as they were read.</param>
/// <param name="Reason">Where it is not plainly there: why. Empty where it is.</param>
public sealed record SignFound(WarningSign Sign, SignStatus Status, IReadOnlyList<string> Words, string Reason)
{
    /// <summary>The known message that this one is like, where no words were found; null otherwise.</summary>
    public string? LikeMessage { get; init; }
}
