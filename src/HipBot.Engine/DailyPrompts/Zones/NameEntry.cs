namespace HipBot.Engine.DailyPrompts.Zones;

/// <summary>A name in the index.</summary>
/// <param name="Key">The name as <see cref="PlaceName.KeyOf"/> writes it.</param>
/// <param name="Place">What it names.</param>
/// <param name="IsMain">Whether it is the name that the place is shown by.</param>
/// <param name="Letters">Which letters are in it, a bit each: a quick look whether two names can be alike.</param>
internal readonly record struct NameEntry(string Key, Place Place, bool IsMain, uint Letters);
