namespace HipBot.Engine.DailyPrompts.Zones;

/// <summary>A place that a text may name.</summary>
/// <param name="Place">The place.</param>
/// <param name="Weight">How likely it is meant, beside others: by its people, its fame, and how well the name fits.</param>
/// <param name="IsKept">Whether it is offered however likely others are.</param>
internal readonly record struct PlaceHit(Place Place, double Weight, bool IsKept)
{
    private const int Metropolis = 1000;

    /// <summary>A hit by a name of the index.</summary>
    public static PlaceHit Of(NameEntry entry, int slips = 0)
    {
        var place = entry.Place;
        var likely = (place.Thousands + 1) * (place.IsFamous ? 5 : 1) * (entry.IsMain ? 1 : 0.3) * (place is { Kind: PlaceKind.Region, State.Length: > 0 } ? 0.3 : 1);
        var isKept = slips == 0 && entry.IsMain && (place.Kind == PlaceKind.Country || (place.Kind == PlaceKind.City && place.Thousands >= Metropolis));
        return new PlaceHit(place, likely * Math.Pow(0.1, Math.Max(0, slips - 1)), isKept);
    }
}
