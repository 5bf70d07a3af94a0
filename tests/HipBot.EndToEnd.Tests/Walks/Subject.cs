using HipBot.Engine.Content;
using HipBot.Tests;

namespace HipBot.EndToEnd.Tests.Walks;

/// <summary>An exercise or routine, and what its cards must show as the content has it.</summary>
internal sealed class Subject
{
    private static readonly Lazy<Library> Shared = new(() => LibraryLoader.Load(Repository.Content, CancellationToken.None, isThorough: false).Library!);

    private Subject(string id, string name, IReadOnlyList<Part> parts) => (Id, Name, Parts) = (id, name, parts);

    public static Library Library => Shared.Value;

    /// <summary>Every exercise and every routine.</summary>
    public static IEnumerable<Subject> All =>
    [
        .. Library.Exercises.Values.Select(exercise => new Subject(exercise.Id, exercise.Name, [new Part(exercise, null)])),
        .. Library.Routines.Values.Select(routine => new Subject(routine.Id, routine.Name, [.. routine.Steps.Select(step => new Part(Library.Exercises[step.Exercise], step.Seconds))])),
    ];

    public string Id { get; }

    public string Name { get; }

    public IReadOnlyList<Part> Parts { get; }

    public bool IsRoutine => Parts[0].Seconds is not null;

    /// <summary>The exercise of a card.</summary>
    public Part PartOf(string card) => Parts.Where(part => Headings(card).Any(line => line.StartsWith(part.Exercise.Name, StringComparison.Ordinal))).MaxBy(part => part.Exercise.Name.Length)!;

    /// <summary>The exercises that stand below or above one on its ladder and fit here: a routine leads to no other place than its own.</summary>
    public IReadOnlyList<Exercise> Rungs(Exercise exercise, bool isHarder) =>
        [.. (isHarder ? exercise.Harder : exercise.Easier).Select(id => Library.Exercises[id]).Where(rung => !IsRoutine || Parts.Any(part => PlaceOf(part.Exercise) == PlaceOf(rung)))];

    private static IEnumerable<string> Headings(string card) => card.Split('\n').Where(line => line.Contains("(step ", StringComparison.Ordinal));

    private static string PlaceOf(Exercise exercise) => exercise.Position switch
    {
        Position.Standing => "standing",
        Position.SittingOnChair => "chair",
        _ => "floor",
    };

    /// <summary>An exercise, and its seconds in a routine.</summary>
    internal sealed record Part(Exercise Exercise, int? Seconds);
}
