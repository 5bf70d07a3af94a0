namespace HipBot.Engine.Chat;

/// <summary>What a person did, as an adapter reports it. Every part of it is untrusted.</summary>
/// <param name="Person">Who: the platform and its id of the person, such as <c>telegram:42</c>.</param>
/// <param name="Chat">Where: the platform and its id of the chat.</param>
/// <param name="Place">What kind of chat it is: <see cref="ChatPlaces.Direct"/> or <see cref="ChatPlaces.Group"/>.</param>
/// <param name="IsModerator">Whether the platform says that the person may moderate there. Where it cannot be read: false.</param>
/// <param name="Act">What they did.</param>
public sealed record ChatInput(string Person, string Chat, ChatPlaces Place, bool IsModerator, ChatAct Act);
