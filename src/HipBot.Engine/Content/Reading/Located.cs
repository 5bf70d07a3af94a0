namespace HipBot.Engine.Content.Reading;

/// <summary>A value and where it stands in its file.</summary>
internal readonly record struct Located<T>(T Value, Mark Mark);
