namespace HipBot.Engine.Content.Reading;

/// <summary>A place in a file where a text is claimed as a phrasing or name of an id.</summary>
/// <param name="File">The file.</param>
/// <param name="Mark">Where it stands.</param>
/// <param name="IsPhrasing">Whether it is a phrasing of a topic, exercise or routine (a topic's title is one); otherwise the name of an exercise or routine.</param>
/// <param name="Id">Whose it is.</param>
/// <param name="Text">The text.</param>
internal sealed record NameUse(string File, Mark Mark, bool IsPhrasing, string Id, string Text);
