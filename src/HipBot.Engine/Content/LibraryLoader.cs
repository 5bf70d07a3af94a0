using HipBot.Engine.Content.Checks;
using HipBot.Engine.Content.Reading;

namespace HipBot.Engine.Content;

/// <summary>Reads a content folder into one snapshot and checks it as a whole.</summary>
public static class LibraryLoader
{
    private const string SourcesFile = "sources.yaml";
    private const string VocabularyFile = "vocabulary.yaml";
    private const string SafetyContextFile = "safety/context.yaml";

    private static readonly string[] KnownFolders = ["answers", "exercises", "routines", "prompts", "safety"];

    private static readonly string[] KnownFiles = [SourcesFile, VocabularyFile, SafetyContextFile];

    /// <summary>
    /// Reads and checks <paramref name="folder"/>. Whatever stands in it, this ends with a list of findings; it throws only
    /// where it is cancelled.
    /// </summary>
    /// <param name="folder">The path of the content folder.</param>
    /// <param name="cancellationToken">Stops the run.</param>
    /// <param name="withExamples">Whether the example sentences of the warning signs are run too; a process that answers one question leaves them to the checker.</param>
    public static LoadedLibrary Load(string folder, CancellationToken cancellationToken, bool withExamples = true)
    {
        var parts = new Parts();
        var files = FilesOf(folder, parts.Findings);
        if (parts.Findings.HasFault)
        {
            return new LoadedLibrary(null, parts.Findings.InOrder());
        }

        foreach (var path in files)
        {
            cancellationToken.ThrowIfCancellationRequested();
            ReadFile(folder, path, parts);
        }

        CheckThatNothingIsMissing(parts);
        LinkCheck.Run(parts);
        WordGroupCheck.Run(parts);
        LadderCheck.Run(parts);
        NameCheck.Run(parts);
        if (parts.Findings.HasFault)
        {
            return new LoadedLibrary(null, parts.Findings.InOrder());
        }

        var library = parts.ToLibrary();
        if (withExamples)
        {
            ExampleCheck.Run(library, parts.FileOf, parts.Findings, cancellationToken);
        }

        return new LoadedLibrary(parts.Findings.HasFault ? null : library, parts.Findings.InOrder());
    }

    private static void ReadFile(string folder, string path, Parts parts)
    {
        var read = ReaderOf(path);
        if (read is null)
        {
            parts.Findings.Add(path, Mark.Start, WhyNotRead(path));
            return;
        }

        if (SourceFile.Read(Path.Combine(folder, path), path, parts.Findings) is { } text)
        {
            read(new ContentFile(path, text, parts.Findings, parts.Links, parts.Names), parts);
        }
        else
        {
            parts.Broken.Add(Path.GetFileNameWithoutExtension(path));
        }
    }

    private static Action<ContentFile, Parts>? ReaderOf(string path) => path.Split('/') switch
    {
        [SourcesFile] => (file, parts) => parts.Sources = SourcesReader.Read(file),
        [VocabularyFile] => (file, parts) => parts.Vocabulary = VocabularyReader.Read(file),
        ["safety", "context.yaml"] => (file, parts) => parts.SafetyContext = SafetyContextReader.Read(file),
        ["safety", "words", var name] when name.EndsWith(".yaml", StringComparison.Ordinal) => (file, parts) => WordGroupsReader.Read(file, parts.WordGroups),
        ["answers", _, var name] when IsMarkdown(name) => (file, parts) => Take(TopicReader.Read(file), topic => topic.Id, parts.Topics, file, parts),
        ["exercises", _, var name] when IsMarkdown(name) => (file, parts) => Take(ExerciseReader.Read(file), exercise => exercise.Id, parts.Exercises, file, parts),
        ["routines", var name] when IsMarkdown(name) => (file, parts) => Take(RoutineReader.Read(file), routine => routine.Id, parts.Routines, file, parts),
        ["prompts", var name] when IsMarkdown(name) => (file, parts) => Take(PromptReader.Read(file), prompt => prompt.Id, parts.Prompts, file, parts),
        ["safety", _, var name] when IsMarkdown(name) => (file, parts) => Take(SignReader.Read(file), sign => sign.Id, parts.Signs, file, parts),
        _ => null,
    };

    private static void Take<T>(T? document, Func<T, string> idOf, Dictionary<string, T> kind, ContentFile file, Parts parts)
        where T : class
    {
        if (document is not null)
        {
            parts.Add(kind, idOf(document), document, file.Path);
        }

        // Where the file cannot be read or has another id, that is the finding, not every link to it.
        if (document is null || !string.Equals(idOf(document), file.Name, StringComparison.Ordinal))
        {
            parts.Broken.Add(file.Name);
        }
    }

    private static bool IsMarkdown(string name) => name.EndsWith(".md", StringComparison.Ordinal);

    private static string WhyNotRead(string path)
    {
        var segments = path.Split('/');
        if (segments.Length == 1)
        {
            return $"no file of this name is read here{DidYouMean.For(path, KnownFiles)}";
        }

        if (!KnownFolders.Contains(segments[0], StringComparer.Ordinal))
        {
            return $"no folder of this name is read{DidYouMean.For(segments[0], KnownFolders)}";
        }

        return "no file of this name is read in this folder; content/README.md tells which files stand where";
    }

    private static List<string> FilesOf(string folder, FindingList findings)
    {
        var files = new List<string>();
        var options = new EnumerationOptions { AttributesToSkip = FileAttributes.Hidden | FileAttributes.System, RecurseSubdirectories = true, MaxRecursionDepth = 4 };
        try
        {
            if (!Directory.Exists(folder))
            {
                findings.Add(".", Mark.Start, "there is no such folder");
                return files;
            }

            foreach (var fullPath in Directory.EnumerateFiles(folder, "*", options))
            {
                var path = Path.GetRelativePath(folder, fullPath).Replace('\\', '/');
                if (!path.Split('/').Any(IsPassedOver))
                {
                    files.Add(path);
                }
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            findings.Add(".", Mark.Start, $"the folder cannot be read: {exception.Message}");
        }

        files.Sort(StringComparer.Ordinal);
        return files;
    }

    /// <summary>Hidden files, the leftovers of editors, and the pages for people who write content.</summary>
    private static bool IsPassedOver(string segment) =>
        segment.StartsWith('.') || segment.EndsWith('~') || string.Equals(segment, "README.md", StringComparison.Ordinal);

    private static void CheckThatNothingIsMissing(Parts parts)
    {
        if (parts.Sources is null)
        {
            parts.Findings.Add(SourcesFile, Mark.Start, "this file is missing or cannot be read; everything cites it");
        }

        if (parts.Vocabulary is null)
        {
            parts.Findings.Add(VocabularyFile, Mark.Start, "this file is missing or cannot be read");
        }

        if (parts.SafetyContext is null)
        {
            parts.Findings.Add(SafetyContextFile, Mark.Start, "this file is missing or cannot be read; without it no warning sign can be recognised");
        }

        if (parts.Topics.Count == 0)
        {
            parts.Findings.Add("answers", Mark.Start, "there is no topic");
        }

        if (parts.Signs.Count == 0)
        {
            parts.Findings.Add("safety", Mark.Start, "there is no warning sign; HipBot does not run without them");
        }
    }
}
