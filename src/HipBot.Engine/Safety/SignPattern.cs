namespace HipBot.Engine.Safety;

/// <summary>One way to recognise a warning sign: something out of each word group, close enough together.</summary>
/// <param name="Words">The names of the word groups; something out of each must be said.</param>
/// <param name="Within">How close together.</param>
/// <param name="Without">Groups that spoil the pattern where one of them is said in the same sentence or message.</param>
/// <param name="IsUnclear">Whether the pattern alone is too weak, so that one short question is asked.</param>
public sealed record SignPattern(IReadOnlyList<string> Words, SignReach Within, IReadOnlyList<string> Without, bool IsUnclear);
