namespace HipBot.Engine.Content;

/// <summary>One thing that the checker has to say about a content folder.</summary>
/// <param name="File">The file, relative to the content folder, with forward slashes.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column in UTF-16 units, from 1.</param>
/// <param name="Message">What is wrong and how to mend it, as one line.</param>
/// <param name="Kind">Whether the folder can be served in spite of it.</param>
public sealed record Finding(string File, int Line, int Column, string Message, FindingKind Kind = FindingKind.Fault)
{
    /// <summary>The finding as <c>FILE:LINE:COLUMN: message</c>.</summary>
    public override string ToString() => $"{File}:{Line}:{Column}: {Message}";
}
