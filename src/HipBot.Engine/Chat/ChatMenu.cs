namespace HipBot.Engine.Chat;

/// <summary>Things of which one is chosen. Where a platform has no menu, its choices are buttons.</summary>
/// <param name="Prompt">What is chosen, at most 150 characters.</param>
/// <param name="Choices">The choices, at most 25; to choose one is to press it.</param>
public sealed record ChatMenu(string Prompt, IReadOnlyList<ChatButton> Choices);
