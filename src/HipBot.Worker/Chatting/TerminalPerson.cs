namespace HipBot.Worker.Chatting;

/// <summary>Who sits at the terminal.</summary>
/// <param name="Name">Their name there.</param>
/// <param name="IsModerator">Whether they have a moderator's rights.</param>
internal sealed record TerminalPerson(string Name, bool IsModerator);
