namespace HipBot.Worker.Prompting;

/// <summary>A line of <c>prompts preview --json</c>.</summary>
/// <param name="Date">The local date that it is the prompt of.</param>
/// <param name="Local">The local date and time at which it comes.</param>
/// <param name="Utc">The same in UTC.</param>
/// <param name="Prompt">The id of the prompt; null where none fits.</param>
/// <param name="Note"><c>gap</c> where the clock jumps over the time, <c>overlap</c> where it shows it twice; else null.</param>
internal sealed record PreviewLine(string Date, string Local, string Utc, string? Prompt, string? Note);
