namespace HipBot.Engine.Content;

/// <summary>How grave a finding is.</summary>
public enum FindingKind
{
    /// <summary>The folder cannot be served as it is.</summary>
    Fault,

    /// <summary>Worth knowing, such as a file that no clinician has signed yet; the folder can be served.</summary>
    Notice,
}
