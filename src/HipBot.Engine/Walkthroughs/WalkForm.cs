namespace HipBot.Engine.Walkthroughs;

/// <summary>In which form a routine or set is done.</summary>
internal enum WalkForm
{
    /// <summary>As it is written.</summary>
    AsItIs,

    /// <summary>With the next easier exercise in place of each that has one.</summary>
    Easier,

    /// <summary>With the next harder exercise in place of each that has one.</summary>
    Harder,
}
