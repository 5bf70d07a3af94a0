namespace HipBot.Engine.Safety;

/// <summary>Whether a warning sign is there.</summary>
public enum SignStatus
{
    /// <summary>Not said, denied, past, or only asked about.</summary>
    Absent,

    /// <summary>It may be there; one short question tells.</summary>
    Unclear,

    /// <summary>It is there.</summary>
    Present,
}
