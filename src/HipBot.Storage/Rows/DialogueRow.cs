namespace HipBot.Storage.Rows;

/// <summary>A form that is filled in field by field.</summary>
internal sealed class DialogueRow
{
    public required string Person { get; init; }

    public required string Chat { get; init; }

    public required string Form { get; init; }

    /// <summary>The fields that are filled in, as a JSON object of texts.</summary>
    public required string Filled { get; init; }

    /// <summary>When it was opened, in Unix milliseconds, UTC.</summary>
    public required long Since { get; init; }

    /// <summary>Counts the changes, so that of two at once one is noticed.</summary>
    public int Version { get; init; }
}
