namespace HipBot.Engine.Chat.Catalogue;

/// <summary>What a press of a button does.</summary>
/// <param name="Name">The action of its tokens.</param>
/// <param name="Handle">Answers it.</param>
public sealed record ChatButtonAction(string Name, ChatHandler Handle)
{
    /// <summary>Whether only moderators may press it.</summary>
    public bool IsForModerators { get; init; }

    /// <summary>What it opens first.</summary>
    public FirstReply Opens { get; init; } = FirstReply.Public;
}
