namespace HipBot.Engine.Content;

/// <summary>How the two sides share the work.</summary>
public enum Sides
{
    /// <summary>Both sides work at once.</summary>
    Both,

    /// <summary>All of one side, then all of the other.</summary>
    Each,

    /// <summary>From side to side.</summary>
    Alternating,
}
