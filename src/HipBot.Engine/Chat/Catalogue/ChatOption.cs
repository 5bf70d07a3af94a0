namespace HipBot.Engine.Chat.Catalogue;

/// <summary>An option of a command.</summary>
/// <param name="Name">Its name, as that of a command.</param>
/// <param name="Description">What it is, at most 100 characters.</param>
public sealed record ChatOption(string Name, string Description)
{
    /// <summary>Whether it must be given.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether people write about themselves in it, so that it is read for warning signs.</summary>
    public bool IsPersonText { get; init; }

    /// <summary>The longest value, in UTF-16 units.</summary>
    public int Longest { get; init; } = 100;

    /// <summary>The values that it may have; empty where any is taken.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>Proposes values for what was typed so far, the best first; null where none are proposed.</summary>
    public Func<ChatCall, string, IEnumerable<ChatChoice>>? Complete { get; init; }
}
