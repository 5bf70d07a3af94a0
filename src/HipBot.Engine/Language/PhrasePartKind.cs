namespace HipBot.Engine.Language;

/// <summary>How a part of a phrase is compared.</summary>
internal enum PhrasePartKind
{
    /// <summary>Words, by their stems.</summary>
    Words,

    /// <summary>A word that must stand exactly so.</summary>
    Exact,

    /// <summary>A name, which stands for every phrase of it.</summary>
    Name,
}
