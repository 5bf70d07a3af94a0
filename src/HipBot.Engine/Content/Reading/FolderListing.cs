namespace HipBot.Engine.Content.Reading;

/// <summary>
/// The files of a content folder, and a stamp of them. What it cannot look into is a finding, so that nothing is left out
/// without a word.
/// </summary>
internal sealed class FolderListing
{
    /// <summary>How many folders may stand one within the other; content needs two. It also ends the way where links lead in a circle.</summary>
    private const int DeepestFolder = 4;

    private static readonly EnumerationOptions Options = new()
    {
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System,
        IgnoreInaccessible = false,
        RecurseSubdirectories = false,
    };

    private readonly FindingList _findings;
    private readonly List<string> _files = [];
    private readonly List<string> _states = [];

    private FolderListing(string folder, FindingList findings)
    {
        _findings = findings;
        if (Directory.Exists(folder))
        {
            var root = new DirectoryInfo(folder);
            _states.Add(root.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? "");
            Add(root, path: "", depth: 0);
        }
        else
        {
            LeaveOut(path: "", "there is no such folder");
        }

        _files.Sort(StringComparer.Ordinal);
        _states.Sort(StringComparer.Ordinal);
        Stamp = string.Join('\n', _states);
    }

    /// <summary>The paths of the files relative to the folder, with forward slashes, in their order.</summary>
    public IReadOnlyList<string> Files => _files;

    /// <summary>Whether all of the folder could be looked into.</summary>
    public bool IsWhole { get; private set; } = true;

    /// <summary>Differs where a file has come, gone, or been written to since, or the folder is a link that leads elsewhere; the files themselves are not read for it.</summary>
    public string Stamp { get; }

    public static FolderListing Of(string folder, FindingList findings) => new(folder, findings);

    private void Add(DirectoryInfo folder, string path, int depth)
    {
        try
        {
            foreach (var entry in folder.EnumerateFileSystemInfos("*", Options).Where(entry => !IsPassedOver(entry.Name)))
            {
                Add(entry, path.Length == 0 ? entry.Name : $"{path}/{entry.Name}", depth + 1);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            LeaveOut(path, $"this folder cannot be read: {exception.Message}");
        }
    }

    private void Add(FileSystemInfo entry, string path, int depth)
    {
        if (entry is FileInfo file)
        {
            _files.Add(path);
            _states.Add($"{path}|{file.Length}|{file.LastWriteTimeUtc.Ticks}");
        }
        else if (depth > DeepestFolder)
        {
            _findings.Add(path, Mark.Start, "this folder lies too deep, so nothing in it is read; content/README.md tells which files stand where");
        }
        else
        {
            Add((DirectoryInfo)entry, path, depth);
        }
    }

    private void LeaveOut(string path, string why)
    {
        IsWhole = false;
        _states.Add($"{path}|{why}");
        _findings.Add(path.Length == 0 ? "." : path, Mark.Start, why);
    }

    /// <summary>Hidden files, the leftovers of editors, and the pages for people who write content.</summary>
    private static bool IsPassedOver(string name) =>
        name.StartsWith('.') || name.EndsWith('~') || string.Equals(name, "README.md", StringComparison.Ordinal);
}
