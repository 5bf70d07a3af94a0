using HipBot.Engine.Language;

namespace HipBot.Engine.Answers;

/// <summary>A profile and its names as they are read.</summary>
/// <param name="Profile">The profile.</param>
/// <param name="Names">Its names, in their order.</param>
internal sealed record ReadProfile(Profile Profile, IReadOnlyList<Utterance> Names);
