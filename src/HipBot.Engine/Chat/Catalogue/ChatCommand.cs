namespace HipBot.Engine.Chat.Catalogue;

/// <summary>A command, declared once for all platforms.</summary>
/// <param name="Name">Its name, <c>^[a-z0-9_]{1,32}$</c>; a subcommand stands behind a space, such as <c>daily pause</c>.</param>
/// <param name="Description">What it does, at most 100 characters.</param>
/// <param name="Handle">Answers it.</param>
public sealed record ChatCommand(string Name, string Description, ChatHandler Handle)
{
    /// <summary>Its options, those that must be given first.</summary>
    public IReadOnlyList<ChatOption> Options { get; init; } = [];

    /// <summary>Where it may be given.</summary>
    public ChatPlaces Places { get; init; } = ChatPlaces.Anywhere;

    /// <summary>Whether only moderators may give it.</summary>
    public bool IsForModerators { get; init; }

    /// <summary>What it opens first.</summary>
    public FirstReply Opens { get; init; } = FirstReply.Public;

    /// <summary>How it is written: <c>/ask QUESTION</c>; what may be left out stands in brackets.</summary>
    public string Usage => string.Join(' ', ["/" + Name, .. Options.Select(option => option.IsRequired ? option.Name.ToUpperInvariant() : $"[{option.Name.ToUpperInvariant()}]")]);
}
