namespace HipBot.Engine.DailyPrompts.Zones;

/// <summary>The part of the day that a person names beside an hour.</summary>
internal enum DayPart
{
    None,
    Am,
    Pm,
    Morning,
    Afternoon,
    Evening,
    Night,
}
