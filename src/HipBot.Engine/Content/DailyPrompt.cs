namespace HipBot.Engine.Content;

/// <summary>One small thing to do or to know, for a day.</summary>
public sealed record DailyPrompt
{
    /// <summary>The stable id, equal to the name of the file.</summary>
    public required string Id { get; init; }

    /// <summary>What kind of thing it is.</summary>
    public required PromptKind Kind { get; init; }

    /// <summary>For whom it is.</summary>
    public required IReadOnlyList<PromptFocus> Focus { get; init; }

    /// <summary>Where one does it.</summary>
    public required PromptPosition Position { get; init; }

    /// <summary>1 easy, 2 middle, 3 hard.</summary>
    public required int Level { get; init; }

    /// <summary>The id of the exercise, routine or topic that it leads to.</summary>
    public required string About { get; init; }

    /// <summary>The prompt itself.</summary>
    public required RichText Text { get; init; }

    /// <summary>The keys of the sources of what the text claims.</summary>
    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>When the file must be read again and who has signed it.</summary>
    public required Review Review { get; init; }
}
