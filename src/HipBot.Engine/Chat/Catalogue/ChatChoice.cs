namespace HipBot.Engine.Chat.Catalogue;

/// <summary>A value that is proposed for an option.</summary>
/// <param name="Value">The value.</param>
/// <param name="Label">What a person sees, at most 100 characters.</param>
public sealed record ChatChoice(string Value, string Label);
