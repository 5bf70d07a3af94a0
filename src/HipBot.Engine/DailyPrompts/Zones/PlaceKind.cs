namespace HipBot.Engine.DailyPrompts.Zones;

/// <summary>What a name stands for.</summary>
internal enum PlaceKind
{
    City,
    Region,
    Country,
}
