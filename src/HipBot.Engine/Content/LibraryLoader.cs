using HipBot.Engine.Content.Checks;
using HipBot.Engine.Content.Reading;

namespace HipBot.Engine.Content;

/// <summary>Reads a content folder into one snapshot and checks it as a whole.</summary>
public static class LibraryLoader
{
    private const string SourcesFile = "sources.yaml";
    private const string VocabularyFile = "vocabulary.yaml";
    private const string OutOfScopeFile = "out-of-scope.yaml";
    private const string SafetyContextFile = "safety/context.yaml";

    private static readonly string[] KnownFolders = ["answers", "exercises", "routines", "prompts", "safety"];

    private static readonly string[] KnownFiles = [SourcesFile, VocabularyFile, OutOfScopeFile, SafetyContextFile];

    /// <summary>
    /// Reads and checks <paramref name="folder"/>. Whatever stands in it, this ends with a list of findings; it throws only
    /// where it is cancelled.
    /// </summary>
    /// <param name="folder">The path of the content folder.</param>
    /// <param name="cancellationToken">Stops the run.</param>
    /// <param name="isThorough">Whether the example sentences of the warning signs are run and flaws looked for too; a process that serves leaves them to the checker.</param>
    /// <param name="time">The clock by which files whose review date has passed become notices; without one nobody is told of them, as nobody who only serves the library needs to be.</param>
    public static LoadedLibrary Load(string folder, CancellationToken cancellationToken, bool isThorough = true, TimeProvider? time = null)
    {
        var parts = new Parts();
        var listing = FolderListing.Of(folder, parts.Findings);
        if (listing.IsWhole)
        {
            ReadFiles(folder, listing.Files, parts, isThorough, time, cancellationToken);
            CheckWhole(parts);
            if (isThorough)
            {
                UseCheck.Run(parts, SourcesFile);
                PromptCheck.Run(parts);
                NameCheck.RunOnWords(parts);
            }
        }

        return Finish(parts, isThorough, cancellationToken) with { Stamp = listing.Stamp };
    }

    private static void ReadFiles(string folder, IReadOnlyList<string> files, Parts parts, bool isThorough, TimeProvider? time, CancellationToken cancellationToken)
    {
        DateOnly? today = time is null ? null : DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);

        // The files are read side by side and taken in their order, so that every run says the same.
        var read = new Action<Parts>[files.Count];
        var next = files.Count;
        Parallel.For(0, files.Count, new ParallelOptions { CancellationToken = cancellationToken }, _ =>
        {
            // One at a time and the last first: those of the safety guide are the longest, and one thread must not end up with all of them.
            var index = Interlocked.Decrement(ref next);
            read[index] = ReadFile(folder, files[index], isThorough, today);
        });
        foreach (var take in read)
        {
            take(parts);
        }
    }

    private static void CheckWhole(Parts parts)
    {
        CheckThatNothingIsMissing(parts);
        LinkCheck.Run(parts);
        WordGroupCheck.Run(parts);
        LadderCheck.Run(parts);
        NameCheck.Run(parts);
        MessageCheck.Run(parts);
    }

    private static LoadedLibrary Finish(Parts parts, bool isThorough, CancellationToken cancellationToken)
    {
        if (parts.Findings.HasFault)
        {
            return new LoadedLibrary(null, parts.Findings.InOrder());
        }

        var library = parts.ToLibrary();
        if (isThorough)
        {
            ExampleCheck.Run(library, parts.FileOf, parts.Findings, cancellationToken);
        }

        return new LoadedLibrary(parts.Findings.HasFault ? null : library, parts.Findings.InOrder());
    }

    /// <summary>Reads one file, and hands back what takes it into the parts.</summary>
    private static Action<Parts> ReadFile(string folder, string path, bool isThorough, DateOnly? today)
    {
        var findings = new FindingList();
        if (ReaderOf(path) is not { } reader)
        {
            findings.Add(path, Mark.Start, WhyNotRead(path));
            return parts => parts.Findings.Add(findings);
        }

        if (SourceFile.Read(Path.Combine(folder, path), path, findings) is not { } text)
        {
            return parts =>
            {
                parts.Findings.Add(findings);
                parts.Broken.Add(Path.GetFileNameWithoutExtension(path));
                parts.Unread.Add(path);
            };
        }

        var file = new ContentFile(path, text, findings, [], [], isThorough, today);
        var take = reader(file);
        return parts =>
        {
            parts.Add(file);
            take(parts);
        };
    }

    private static Func<ContentFile, Action<Parts>>? ReaderOf(string path) => path.Split('/') switch
    {
        [SourcesFile] => file => Then(file, SourcesReader.Read(file), (parts, sources) => parts.Sources = sources),
        [VocabularyFile] => file => Then(file, VocabularyReader.Read(file), (parts, vocabulary) => parts.Vocabulary = vocabulary),
        [OutOfScopeFile] => file => Then(file, OutOfScopeReader.Read(file), (parts, questions) => parts.OutOfScope = questions),
        ["safety", "context.yaml"] => file => Then(file, SafetyContextReader.Read(file), (parts, context) => parts.SafetyContext = context),
        ["safety", "words", var name] when name.EndsWith(".yaml", StringComparison.Ordinal) =>
            file => Then(file, WordGroupsReader.Read(file), (parts, groups) => parts.AddWordGroups(file, groups)),
        ["safety", "messages", var name] when name.EndsWith(".yaml", StringComparison.Ordinal) =>
            file => Then(file, SafetyMessagesReader.Read(file), (parts, messages) => parts.SafetyMessages.AddRange(messages.Select(message => (file.Path, message)))),
        ["answers", _, var name] when IsMarkdown(name) => file => Take(file, TopicReader.Read(file), topic => topic.Id, parts => parts.Topics),
        ["exercises", _, var name] when IsMarkdown(name) => file => Take(file, ExerciseReader.Read(file), exercise => exercise.Id, parts => parts.Exercises),
        ["routines", var name] when IsMarkdown(name) => file => Take(file, RoutineReader.Read(file), routine => routine.Id, parts => parts.Routines),
        ["prompts", var name] when IsMarkdown(name) => file => Take(file, PromptReader.Read(file), prompt => prompt.Id, parts => parts.Prompts),
        ["safety", _, var name] when IsMarkdown(name) => file => Take(file, SignReader.Read(file), sign => sign.Id, parts => parts.Signs),
        _ => null,
    };

    private static Action<Parts> Then<T>(ContentFile file, T? read, Action<Parts, T> take)
        where T : class => parts =>
    {
        if (read is null)
        {
            parts.Unread.Add(file.Path);
        }
        else
        {
            take(parts, read);
        }
    };

    private static Action<Parts> Take<T>(ContentFile file, Located<T>? document, Func<T, string> idOf, Func<Parts, Dictionary<string, T>> kindOf)
        where T : class => parts =>
    {
        if (document is not null)
        {
            parts.Add(kindOf(parts), idOf(document.Value), document, file.Path);
        }

        // Where the file cannot be read or has another id, that is the finding, not every link to it.
        if (document is null || !string.Equals(idOf(document.Value), file.Name, StringComparison.Ordinal))
        {
            parts.Broken.Add(file.Name);
        }
    };

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

    private static void CheckThatNothingIsMissing(Parts parts)
    {
        CheckThatItIsThere(SourcesFile, parts.Sources, "everything cites it");
        CheckThatItIsThere(VocabularyFile, parts.Vocabulary, "without it everyday words are not understood");
        CheckThatItIsThere(SafetyContextFile, parts.SafetyContext, "without it no warning sign can be recognised");

        if (parts.Topics.Count == 0)
        {
            parts.Findings.Add("answers", Mark.Start, "there is no topic");
        }

        if (parts.Signs.Count == 0)
        {
            parts.Findings.Add("safety", Mark.Start, "there is no warning sign; HipBot does not run without them");
        }

        void CheckThatItIsThere(string file, object? read, string why)
        {
            if (read is null && !parts.Unread.Contains(file))
            {
                parts.Findings.Add(file, Mark.Start, $"this file is missing; {why}");
            }
        }
    }
}
