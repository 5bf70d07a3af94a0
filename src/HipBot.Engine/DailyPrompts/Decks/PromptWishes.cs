using HipBot.Engine.Content;

namespace HipBot.Engine.DailyPrompts.Decks;

/// <summary>What prompts should be like.</summary>
/// <param name="Focus">What they are about; null for all that there is.</param>
/// <param name="Without">The positions that are left out.</param>
/// <param name="HighestLevel">How hard they may be: 1 easy, 2 middle, 3 hard.</param>
public sealed record PromptWishes(PromptFocus? Focus, LeftOut Without, int HighestLevel)
{
    /// <summary>The highest level that there is.</summary>
    public const int Hardest = 3;

    /// <summary>Whether a prompt is like that.</summary>
    public bool Fit(DailyPrompt prompt)
    {
        ArgumentNullException.ThrowIfNull(prompt);
        return (Focus is not { } focus || prompt.Focus.Contains(focus))
            && prompt.Level <= HighestLevel
            && !Without.HasFlag(prompt.Position switch
            {
                PromptPosition.Floor => LeftOut.Floor,
                PromptPosition.Chair => LeftOut.Chair,
                _ => LeftOut.Standing,
            });
    }
}
