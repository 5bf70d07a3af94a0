namespace HipBot.Engine.DailyPrompts.Zones;

/// <summary>A place that people name.</summary>
/// <param name="Kind">City, region or country.</param>
/// <param name="Name">Its name in English.</param>
/// <param name="Country">The ISO 3166 code of its country.</param>
/// <param name="State">The code of its state, where cities are told apart by it; else empty.</param>
/// <param name="Zone">Its zone; empty for a country, and for a region whose cities tell it.</param>
/// <param name="Thousands">How many thousands of people live in it, as far as the list of cities knows.</param>
/// <param name="IsFamous">Whether the whole world knows it, so that its namesakes are hardly meant.</param>
internal sealed record Place(PlaceKind Kind, string Name, string Country, string State, string Zone, int Thousands, bool IsFamous = false)
{
    /// <summary>Whether this place lies in another one.</summary>
    public bool IsIn(Place other) => Country == other.Country
        && (other.State.Length == 0 || State == other.State)
        && (other.Kind != PlaceKind.Region || other.State.Length > 0 || Zone == other.Zone);
}
