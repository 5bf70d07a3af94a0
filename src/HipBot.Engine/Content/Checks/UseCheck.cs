using HipBot.Engine.Content.Reading;

namespace HipBot.Engine.Content.Checks;

/// <summary>What nothing leads to is read by nobody: a source that no file cites, an exercise that no ladder and no topic reaches.</summary>
internal static class UseCheck
{
    public static void Run(Parts parts, string sourcesFile)
    {
        var used = parts.Links.Where(link => !string.Equals(link.From, link.To, StringComparison.Ordinal)).Select(link => (link.Kind, link.To)).ToHashSet();
        foreach (var (key, source) in parts.Sources ?? new Dictionary<string, Located<Source>>())
        {
            if (!used.Contains((LinkKind.Source, key)))
            {
                parts.Findings.Add(sourcesFile, source.Mark, $"no file cites the source \"{key}\"; cite it, or take it out", FindingKind.Flaw);
            }
        }

        foreach (var id in parts.Exercises.Keys)
        {
            if (!used.Contains((LinkKind.EasierExercise, id)) && !used.Contains((LinkKind.HarderExercise, id)) && !used.Contains((LinkKind.ExerciseOrRoutine, id)))
            {
                parts.AddFlaw(id, "no topic and no other exercise leads to this exercise; name it in `related`, `easier` or `harder` of one");
            }
        }
    }
}
