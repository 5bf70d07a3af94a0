namespace HipBot.Engine.Content.Reading;

/// <summary>One file of the content folder with all that its reader needs.</summary>
/// <param name="Path">The path relative to the folder, with forward slashes.</param>
/// <param name="Text">The text.</param>
/// <param name="Findings">Takes what is wrong.</param>
/// <param name="Links">Takes the ids that the file names.</param>
/// <param name="Names">Takes the phrasings and names that the file claims.</param>
/// <param name="IsThorough">Whether flaws are looked for too, which keep nothing from being served.</param>
/// <param name="Today">The day in UTC by which review dates are judged; null where nobody wants to know.</param>
internal sealed record ContentFile(
    string Path, string Text, FindingList Findings, List<Link> Links, List<NameUse> Names, bool IsThorough, DateOnly? Today)
{
    /// <summary>The name of the file without its ending: the id that it must have.</summary>
    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>The name of the folder that the file stands in.</summary>
    public string Folder => Path.Split('/')[^2];

    public void LinkTo(LinkKind kind, string from, IEnumerable<Located<string>> targets) =>
        Links.AddRange(targets.Select(target => new Link(Path, target.Mark, kind, from, target.Value)));
}
