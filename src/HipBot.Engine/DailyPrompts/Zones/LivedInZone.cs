namespace HipBot.Engine.DailyPrompts.Zones;

/// <summary>A zone that people live in.</summary>
/// <param name="Id">Its IANA id.</param>
/// <param name="Country">The ISO 3166 code of its country.</param>
/// <param name="Thousands">How many thousands of people live in its cities.</param>
/// <param name="Label">What people see.</param>
internal sealed record LivedInZone(string Id, string Country, int Thousands, string Label);
