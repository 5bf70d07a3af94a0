namespace HipBot.Engine.DailyPrompts.Zones;

/// <summary>A time zone that a person may mean.</summary>
/// <param name="Zone">Its IANA id, which NodaTime's <c>DateTimeZoneProviders.Tzdb</c> knows.</param>
/// <param name="Label">What people see, such as <c>Berlin, Germany</c>; never an offset from UTC.</param>
public sealed record ZoneMatch(string Zone, string Label);
