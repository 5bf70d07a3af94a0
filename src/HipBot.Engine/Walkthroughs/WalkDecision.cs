using HipBot.Engine.Chat;

namespace HipBot.Engine.Walkthroughs;

/// <summary>What comes of a press.</summary>
/// <param name="Walk">The walk as it goes on; null where it ends.</param>
/// <param name="Reply">What the person sees.</param>
public sealed record WalkDecision(Walk? Walk, ChatReply Reply);
