namespace HipBot.Engine.Content.Reading;

/// <summary>A value and where it stands in its file.</summary>
internal sealed record Located<T>(T Value, Mark Mark);
