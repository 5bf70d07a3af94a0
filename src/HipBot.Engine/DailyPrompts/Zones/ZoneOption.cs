namespace HipBot.Engine.DailyPrompts.Zones;

/// <summary>A zone that can be offered.</summary>
/// <param name="Zone">Its IANA id.</param>
/// <param name="Label">What people see.</param>
/// <param name="Weight">How likely it is meant, beside others.</param>
/// <param name="City">The city by which it was found; null where it was none.</param>
internal sealed record ZoneOption(string Zone, string Label, double Weight, Place? City = null);
