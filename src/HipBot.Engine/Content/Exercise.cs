namespace HipBot.Engine.Content;

/// <summary>One exercise and its steps.</summary>
public sealed record Exercise
{
    /// <summary>The stable id, equal to the name of the file.</summary>
    public required string Id { get; init; }

    /// <summary>The folder of the file: the ladder or group that it belongs to.</summary>
    public required string Family { get; init; }

    /// <summary>The name that people see.</summary>
    public required string Name { get; init; }

    /// <summary>Other names that people use for it.</summary>
    public required IReadOnlyList<string> Aliases { get; init; }

    /// <summary>Ways in which people ask for this exercise without its name.</summary>
    public required IReadOnlyList<string> Phrasings { get; init; }

    /// <summary>1 easy, 2 middle, 3 hard.</summary>
    public required int Level { get; init; }

    /// <summary>The starting position.</summary>
    public required Position Position { get; init; }

    /// <summary>What one needs; may be empty.</summary>
    public required IReadOnlyList<string> Equipment { get; init; }

    /// <summary>What it trains, in one sentence.</summary>
    public required string Trains { get; init; }

    /// <summary>Where one should feel it.</summary>
    public required string Feel { get; init; }

    /// <summary>Where or how one should not feel it.</summary>
    public required string NotFeel { get; init; }

    /// <summary>How the two sides share the work.</summary>
    public required Sides Sides { get; init; }

    /// <summary>What makes a side the left or the right one, behind that word: "shin in front"; null where nothing is said.</summary>
    public string? SideIs { get; init; }

    /// <summary>How much.</summary>
    public required Dose Dose { get; init; }

    /// <summary>The ids of the next easier exercises (regressions).</summary>
    public required IReadOnlyList<string> Easier { get; init; }

    /// <summary>The ids of the next harder exercises (progressions).</summary>
    public required IReadOnlyList<string> Harder { get; init; }

    /// <summary>When to change, stop or ask first.</summary>
    public required IReadOnlyList<string> Cautions { get; init; }

    /// <summary>Common mistakes, each with its mend.</summary>
    public required IReadOnlyList<Mistake> Mistakes { get; init; }

    /// <summary>The steps in their order.</summary>
    public required IReadOnlyList<ExerciseStep> Steps { get; init; }

    /// <summary>What it is and why people do it, in one or two sentences.</summary>
    public required RichText Summary { get; init; }

    /// <summary>The keys of the sources of what the text claims; often empty.</summary>
    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>When the file must be read again and who has signed it.</summary>
    public required Review Review { get; init; }
}
