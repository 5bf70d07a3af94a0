using HipBot.Engine.Safety;

namespace HipBot.Engine.Content;

/// <summary>
/// All that HipBot knows, as one immutable snapshot of the content folder. It was checked as a whole: every id that something
/// names exists, and every list of ids keeps the order of its file.
/// </summary>
public sealed record Library
{
    /// <summary>The topics by id.</summary>
    public required IReadOnlyDictionary<string, Topic> Topics { get; init; }

    /// <summary>The exercises by id.</summary>
    public required IReadOnlyDictionary<string, Exercise> Exercises { get; init; }

    /// <summary>The routines by id.</summary>
    public required IReadOnlyDictionary<string, Routine> Routines { get; init; }

    /// <summary>The daily prompts by id.</summary>
    public required IReadOnlyDictionary<string, DailyPrompt> Prompts { get; init; }

    /// <summary>The sources by key.</summary>
    public required IReadOnlyDictionary<string, Source> Sources { get; init; }

    /// <summary>Everyday words and the terms they mean.</summary>
    public required Vocabulary Vocabulary { get; init; }

    /// <summary>Questions about other things, so that HipBot learns what it does not know.</summary>
    public required IReadOnlyList<string> OutOfScope { get; init; }

    /// <summary>Warning signs and the replies to them.</summary>
    public required SafetyGuide Safety { get; init; }

    /// <summary>When the files that carry a review date must be read again, and who has signed them.</summary>
    public IEnumerable<Review> Reviews =>
        [
            .. Topics.Values.Select(topic => topic.Review),
            .. Exercises.Values.Select(exercise => exercise.Review),
            .. Routines.Values.Select(routine => routine.Review),
            .. Prompts.Values.Select(prompt => prompt.Review),
            .. Safety.Signs.Values.Select(sign => sign.Review),
        ];

    /// <summary>The title of a topic, or the name of an exercise or routine; null where the id is unknown.</summary>
    public string? NameOf(string id) =>
        Topics.TryGetValue(id, out var topic) ? topic.Title
        : Exercises.TryGetValue(id, out var exercise) ? exercise.Name
        : Routines.TryGetValue(id, out var routine) ? routine.Name
        : null;
}
