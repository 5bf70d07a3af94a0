namespace HipBot.Engine.DailyPrompts.Scheduling;

/// <summary>When prompts come.</summary>
/// <param name="Time">The local time.</param>
/// <param name="Zone">The IANA id of the time zone.</param>
/// <param name="Days">The days of the week, at least one.</param>
public sealed record PromptSchedule(TimeOnly Time, string Zone, Weekdays Days);
