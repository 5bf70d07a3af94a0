namespace HipBot.Engine.Chat;

/// <summary>Something to tell a person when they are back, beside what they came for.</summary>
public interface IReturnNote
{
    /// <summary>The note, which is then told; null where there is none.</summary>
    Task<ChatReply?> TakeAsync(ChatInput input, CancellationToken cancellationToken);
}
