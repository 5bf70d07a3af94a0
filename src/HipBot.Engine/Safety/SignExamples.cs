using HipBot.Engine.Content.Reading;

namespace HipBot.Engine.Safety;

/// <summary>Sentences that a warning sign's file gives for itself; <c>content check</c> runs them.</summary>
internal sealed record SignExamples
{
    /// <summary>Sentences in which the sign is there.</summary>
    public required IReadOnlyList<Located<string>> Sign { get; init; }

    /// <summary>Sentences in which it may be there, so that one short question is asked.</summary>
    public required IReadOnlyList<Located<string>> Unclear { get; init; }

    /// <summary>Sentences in which it is not there.</summary>
    public required IReadOnlyList<Located<string>> NoSign { get; init; }
}
