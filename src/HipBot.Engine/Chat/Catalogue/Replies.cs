namespace HipBot.Engine.Chat.Catalogue;

/// <summary>Gives back the replies of a handler that waits for nothing.</summary>
internal static class Replies
{
    public static Task<IReadOnlyList<ChatReply>> Of(params IReadOnlyList<ChatReply> replies) => Task.FromResult(replies);
}
