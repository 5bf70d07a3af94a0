namespace HipBot.Engine.Content;

/// <summary>A common mistake and its mend.</summary>
/// <param name="What">What goes wrong.</param>
/// <param name="Mend">What to do instead.</param>
public sealed record Mistake(string What, string Mend);
