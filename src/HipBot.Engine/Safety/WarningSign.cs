using HipBot.Engine.Content;

namespace HipBot.Engine.Safety;

/// <summary>One warning sign: how it is recognised, and the reply to it.</summary>
public sealed record WarningSign
{
    /// <summary>The stable id, equal to the name of the file.</summary>
    public required string Id { get; init; }

    /// <summary>How fast help is needed; the folder of the file.</summary>
    public required SafetyLevel Level { get; init; }

    /// <summary>The sign in a few words.</summary>
    public required string Title { get; init; }

    /// <summary>The condition in mind. It is for readers of the file; no reply names it as a verdict.</summary>
    public required string Condition { get; init; }

    /// <summary>How the sign is recognised; one pattern is enough.</summary>
    public required IReadOnlyList<SignPattern> Patterns { get; init; }

    /// <summary>The one short question where it is unclear whether the sign is there; null for a sign of level soon that asks none.</summary>
    public required string? Question { get; init; }

    /// <summary>The short action line for a group chat, without any health detail; null for level soon.</summary>
    public required string? GroupChat { get; init; }

    /// <summary>The reply: for level soon one paragraph, which stands above an ordinary answer.</summary>
    public required RichText Reply { get; init; }

    /// <summary>Sentences that hold the file to what it should recognise.</summary>
    internal SignExamples Examples { get; init; } = new() { Sign = [], Unclear = [], NoSign = [] };

    /// <summary>The keys of the sources.</summary>
    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>When the file must be read again and who has signed it.</summary>
    public required Review Review { get; init; }
}
