namespace HipBot.Storage;

/// <summary>What a look at a database shows.</summary>
public enum DatabaseLook
{
    /// <summary>There is none yet.</summary>
    None,

    /// <summary>It is brought up to date at the next start.</summary>
    Old,

    /// <summary>It is up to date.</summary>
    UpToDate,
}
