using HipBot.Engine.Answers;

namespace HipBot.Engine.Chat.Catalogue;

/// <summary>What a feature is called with.</summary>
/// <param name="Input">The input.</param>
/// <param name="Adviser">What the bot knows now.</param>
/// <param name="Now">The time, in UTC.</param>
public sealed record ChatCall(ChatInput Input, Adviser Adviser, DateTimeOffset Now)
{
    /// <summary>The options of the command or the fields of the form, by name; trimmed, and without those that are empty.</summary>
    public IReadOnlyDictionary<string, string> Values { get; init; } = new Dictionary<string, string>();

    /// <summary>What the button or form carried; null for a command.</summary>
    public ButtonToken? Token { get; init; }

    /// <summary>A value; empty where it was not given.</summary>
    public string Value(string name) => Values.GetValueOrDefault(name, "");
}
