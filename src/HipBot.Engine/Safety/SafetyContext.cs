namespace HipBot.Engine.Safety;

/// <summary>The words around a sign that decide whether it is one.</summary>
/// <param name="HistoryCounts">Word groups that count although they are in the past, such as a cancer years ago.</param>
/// <param name="Idioms">Phrases that sound grave and are not; they are not read.</param>
/// <param name="Fillers">Small words that may stand between the words of a phrase.</param>
/// <param name="Roles">Words of context by their role.</param>
public sealed record SafetyContext(
    IReadOnlySet<string> HistoryCounts,
    IReadOnlyList<string> Idioms,
    IReadOnlyList<string> Fillers,
    IReadOnlyDictionary<ContextRole, IReadOnlyList<string>> Roles);
