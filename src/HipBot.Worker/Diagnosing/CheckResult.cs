namespace HipBot.Worker.Diagnosing;

/// <summary>What one check of the doctor found.</summary>
/// <param name="Check">What was checked.</param>
/// <param name="State">What it came to.</param>
/// <param name="Text">What was found; never a secret.</param>
/// <param name="Mend">What to do; null where all is well.</param>
internal sealed record CheckResult(string Check, CheckState State, string Text, string? Mend = null);
