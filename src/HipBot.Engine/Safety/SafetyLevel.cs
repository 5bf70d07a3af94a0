namespace HipBot.Engine.Safety;

/// <summary>How fast a person needs help. The higher level wins.</summary>
public enum SafetyLevel
{
    /// <summary>No warning sign.</summary>
    Routine,

    /// <summary>A professional within about one to two weeks.</summary>
    Soon,

    /// <summary>A professional on the same day or within days.</summary>
    Urgent,

    /// <summary>The emergency number or an emergency department, now.</summary>
    Emergency,
}
