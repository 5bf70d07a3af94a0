using HipBot.Engine.Safety;

namespace HipBot.Engine.Content.Reading;

/// <summary>What was read out of a folder so far, and where it stands.</summary>
internal sealed class Parts
{
    private readonly Dictionary<string, (string File, Mark Mark)> _placeOfId = new(StringComparer.Ordinal);

    public FindingList Findings { get; } = new();

    public List<Link> Links { get; } = [];

    public List<NameUse> Names { get; } = [];

    /// <summary>The names of files that cannot be read as a document of their name.</summary>
    public HashSet<string> Broken { get; } = new(StringComparer.Ordinal);

    /// <summary>The paths of files that are there and cannot be read at all. That is the finding, not what leans on them.</summary>
    public HashSet<string> Unread { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, Topic> Topics { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, Exercise> Exercises { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, Routine> Routines { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, DailyPrompt> Prompts { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, WarningSign> Signs { get; } = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, Located<Source>>? Sources { get; set; }

    public Vocabulary? Vocabulary { get; set; }

    public IReadOnlyList<string> OutOfScope { get; set; } = [];

    public Dictionary<string, IReadOnlyList<string>> WordGroups { get; } = new(StringComparer.Ordinal);

    /// <summary>The messages that the safety check learns from, with the file that each stands in.</summary>
    public List<(string File, Located<SafetyMessage> Message)> SafetyMessages { get; } = [];

    public SafetyContext? SafetyContext { get; set; }

    /// <summary>The file of an id, or of nothing where the id is unknown.</summary>
    public string? FileOf(string id) => _placeOfId.GetValueOrDefault(id).File;

    /// <summary>Adds a finding at the place of an id that was taken in.</summary>
    public void AddFlaw(string id, string message)
    {
        var (file, mark) = _placeOfId[id];
        Findings.Add(file, mark, message, FindingKind.Flaw);
    }

    /// <summary>Takes a document in, unless its id is taken.</summary>
    public void Add<T>(Dictionary<string, T> kind, string id, Located<T> document, string file)
    {
        if (_placeOfId.TryAdd(id, (file, document.Mark)))
        {
            kind.Add(id, document.Value);
        }
        else
        {
            Findings.Add(file, document.Mark, $"the id \"{id}\" is already that of {_placeOfId[id].File}");
        }
    }

    /// <summary>Takes what the reader of a file found, the ids that it names and the names that it claims.</summary>
    public void Add(ContentFile file)
    {
        Findings.Add(file.Findings);
        Links.AddRange(file.Links);
        Names.AddRange(file.Names);
    }

    /// <summary>Takes word groups in; one that stands in two files is a finding.</summary>
    public void AddWordGroups(ContentFile file, IReadOnlyList<(Located<string> Name, IReadOnlyList<string> Entries)> groups)
    {
        foreach (var (name, entries) in groups)
        {
            if (!WordGroups.TryAdd(name.Value, entries))
            {
                Findings.Add(file.Path, name.Mark, $"the word group \"{name.Value}\" stands in a second file");
            }
        }
    }

    public Library ToLibrary() => new()
    {
        Topics = Topics,
        Exercises = Exercises,
        Routines = Routines,
        Prompts = Prompts,
        Sources = Sources!.ToDictionary(source => source.Key, source => source.Value.Value, StringComparer.Ordinal),
        Vocabulary = Vocabulary!,
        OutOfScope = OutOfScope,
        Safety = new SafetyGuide(Signs, WordGroups, SafetyContext!, [.. SafetyMessages.Select(item => item.Message.Value)]),
    };
}
