namespace HipBot.Engine.Content;

/// <summary>Exercises in an order, with times.</summary>
public sealed record Routine
{
    /// <summary>The stable id, equal to the name of the file.</summary>
    public required string Id { get; init; }

    /// <summary>The name that people see.</summary>
    public required string Name { get; init; }

    /// <summary>Other names that people use for it.</summary>
    public required IReadOnlyList<string> Aliases { get; init; }

    /// <summary>Ways in which people ask for this routine without its name.</summary>
    public required IReadOnlyList<string> Phrasings { get; init; }

    /// <summary>How many minutes it takes.</summary>
    public required int Minutes { get; init; }

    /// <summary>Where one can do it.</summary>
    public required string Place { get; init; }

    /// <summary>1 easy, 2 middle, 3 hard.</summary>
    public required int Level { get; init; }

    /// <summary>The steps in their order.</summary>
    public required IReadOnlyList<RoutineStep> Steps { get; init; }

    /// <summary>For whom and when, in one or two sentences.</summary>
    public required RichText Summary { get; init; }

    /// <summary>The keys of the sources of what the text claims; often empty.</summary>
    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>When the file must be read again and who has signed it.</summary>
    public required Review Review { get; init; }
}
