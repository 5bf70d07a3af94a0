namespace HipBot.Engine.DailyPrompts.Scheduling;

/// <summary>When the prompt of a day is due.</summary>
/// <param name="Date">The local date that it is the prompt of.</param>
/// <param name="Instant">When it comes, in UTC.</param>
/// <param name="Note">What a change of the clock did to it.</param>
public sealed record DueTime(DateOnly Date, DateTimeOffset Instant, ClockNote Note = ClockNote.None);
