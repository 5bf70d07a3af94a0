using HipBot.Engine.DailyPrompts.Scheduling;

namespace HipBot.Engine.DailyPrompts;

/// <summary>How prompts are sent.</summary>
/// <param name="Grace">How long after its time a prompt may still come; it is left out later than that.</param>
/// <param name="Quiet">The hours in which nothing comes late.</param>
public sealed record PromptOptions(TimeSpan Grace, QuietHours Quiet)
{
    /// <summary>Two hours, and the usual night.</summary>
    public static readonly PromptOptions Usual = new(TimeSpan.FromHours(2), QuietHours.Usual);
}
