namespace HipBot.Engine.Safety;

/// <summary>
/// What a word of context does to the words around it. The roles follow the ConText algorithm for clinical text
/// (Harkema, Dowling, Thornblade, Chapman 2009, doi:10.1016/j.jbi.2009.05.002).
/// </summary>
public enum ContextRole
{
    /// <summary>Denies what follows in its clause: no, without, never.</summary>
    Denies,

    /// <summary>Begins like a denial and denies nothing: not only, no better, not sure.</summary>
    DeniesNothing,

    /// <summary>Denies what stands before it in its clause: has gone, was ruled out.</summary>
    DeniedAfter,

    /// <summary>Ends the reach of a denial: but, however.</summary>
    Turns,

    /// <summary>Puts its sentence into the past: years ago, used to.</summary>
    Past,

    /// <summary>Brings its sentence back to the present: now, again, since.</summary>
    Present,

    /// <summary>Says that all is over: all fine now, fully recovered.</summary>
    Over,

    /// <summary>Begins a general question, where the sentence speaks of nobody: what are, can you get.</summary>
    Asks,

    /// <summary>Supposes what is not there: what if, in case I ever.</summary>
    Supposes,

    /// <summary>Leaves open whether it is there: if I, worried about.</summary>
    LeavesOpen,

    /// <summary>Speaks of a person: I, my, she, dad.</summary>
    Person,
}
