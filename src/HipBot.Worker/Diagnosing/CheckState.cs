namespace HipBot.Worker.Diagnosing;

/// <summary>What a check of the doctor came to.</summary>
internal enum CheckState
{
    /// <summary>All is well.</summary>
    Ok,

    /// <summary>HipBot runs, but something should be looked at.</summary>
    Warning,

    /// <summary>HipBot cannot run so.</summary>
    Fault,
}
