namespace HipBot.Engine.Chat;

/// <summary>A button.</summary>
/// <param name="Token">What it carries; see <see cref="ButtonToken"/>.</param>
/// <param name="Label">What stands on it, at most 80 characters.</param>
public sealed record ChatButton(string Token, string Label)
{
    /// <summary>The longest label, in UTF-16 units (Discord's limit).</summary>
    public const int LongestLabel = 80;

    /// <summary>A button of a token, its label cut where it is too long.</summary>
    public static ChatButton Of(ButtonToken token, string label)
    {
        ArgumentNullException.ThrowIfNull(token);
        ArgumentNullException.ThrowIfNull(label);
        return new ChatButton(token.ToString(), label.Length <= LongestLabel ? label : $"{label[..(LongestLabel - 1)].TrimEnd()}…");
    }
}
