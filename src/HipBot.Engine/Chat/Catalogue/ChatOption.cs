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

    /// <summary>
    /// Knows what is asked for, such as a time; null where that cannot be known. Other sentences are read for warning signs, since people
    /// write of themselves wherever they can.
    /// </summary>
    public Func<string, bool>? Expects { get; init; }

    /// <summary>The longest value, in UTF-16 units.</summary>
    public int Longest { get; init; } = 100;

    /// <summary>The values that it may have; empty where any is taken.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>Proposes values for what was typed so far, the best first; null where none are proposed.</summary>
    public Func<ChatCall, string, IEnumerable<ChatChoice>>? Complete { get; init; }

    /// <summary>The values for what was typed so far: those that are proposed, or of the choices those that begin with it.</summary>
    public IEnumerable<ChatChoice> Propose(ChatCall call, string typed) =>
        Complete?.Invoke(call, typed) ?? Choices.Where(choice => choice.StartsWith(typed, StringComparison.OrdinalIgnoreCase)).Select(choice => new ChatChoice(choice, choice));
}
