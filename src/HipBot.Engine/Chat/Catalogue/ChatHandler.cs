namespace HipBot.Engine.Chat.Catalogue;

/// <summary>Answers a call. What a person can cause is a reply; only faults throw.</summary>
public delegate Task<IReadOnlyList<ChatReply>> ChatHandler(ChatCall call, CancellationToken cancellationToken);
