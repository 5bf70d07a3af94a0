namespace HipBot.Engine.Content;

/// <summary>A question that people ask, and its answer.</summary>
public sealed record Topic
{
    /// <summary>The stable id, equal to the name of the file.</summary>
    public required string Id { get; init; }

    /// <summary>The folder of the file, such as <c>anatomy</c>.</summary>
    public required string Group { get; init; }

    /// <summary>The question as a person would ask it.</summary>
    public required string Title { get; init; }

    /// <summary>Ways in which people ask about this topic and no other.</summary>
    public required IReadOnlyList<string> Phrasings { get; init; }

    /// <summary>The short answer; it stands alone on a phone.</summary>
    public required RichText ShortAnswer { get; init; }

    /// <summary>The longer answer, shown on demand.</summary>
    public required RichText LongAnswer { get; init; }

    /// <summary>What to do next; may be empty.</summary>
    public required RichText Next { get; init; }

    /// <summary>When to get help; may be empty.</summary>
    public required RichText Help { get; init; }

    /// <summary>The keys of the sources that the answer rests on, most important first.</summary>
    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>The ids of exercises and routines that go with it.</summary>
    public required IReadOnlyList<string> Related { get; init; }

    /// <summary>The ids of topics that are easily confused with it, or come next.</summary>
    public required IReadOnlyList<string> Near { get; init; }

    /// <summary>Whether the answer leads on to a set that is put together for place and minutes.</summary>
    public bool OffersSet { get; init; }

    /// <summary>When the file must be read again and who has signed it.</summary>
    public required Review Review { get; init; }
}
