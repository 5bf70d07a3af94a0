namespace HipBot.Engine.DailyPrompts;

/// <summary>Positions that are left out.</summary>
[Flags]
public enum LeftOut
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Nothing on the floor.</summary>
    Floor = 1,

    /// <summary>Nothing on a chair.</summary>
    Chair = 2,

    /// <summary>Nothing standing.</summary>
    Standing = 4,

    /// <summary>All, which leaves nothing.</summary>
    All = Floor | Chair | Standing,
}
