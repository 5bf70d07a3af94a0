namespace HipBot.Engine.Content;

/// <summary>How grave a finding is.</summary>
public enum FindingKind
{
    /// <summary>The folder cannot be served as it is.</summary>
    Fault,

    /// <summary>To be mended, such as a text that is hard to read; the folder can be served all the same.</summary>
    Flaw,

    /// <summary>Worth knowing, such as a file that no clinician has signed yet; the folder can be served.</summary>
    Notice,
}
