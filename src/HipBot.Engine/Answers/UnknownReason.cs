namespace HipBot.Engine.Answers;

/// <summary>Why a question has no answer.</summary>
public enum UnknownReason
{
    /// <summary>The library has no topic for it, or none that is near enough.</summary>
    NoTopic,

    /// <summary>There was nothing to read.</summary>
    Empty,

    /// <summary>It could not be read as English.</summary>
    Unreadable,

    /// <summary>The safety check could not run, so nothing is offered.</summary>
    NotChecked,
}
