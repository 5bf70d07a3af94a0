namespace HipBot.TelegramChat.Receiving;

/// <summary>Who wrote or pressed.</summary>
/// <param name="Id">The id of the person, or of the chat that writes as one.</param>
/// <param name="SpeaksForChat">Whether it is the chat itself, as of an anonymous administrator or in a channel; who can do that may moderate there.</param>
internal sealed record TelegramPerson(long Id, bool SpeaksForChat = false);
