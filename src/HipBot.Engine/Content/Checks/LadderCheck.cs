using HipBot.Engine.Content.Reading;

namespace HipBot.Engine.Content.Checks;

/// <summary>Easier and harder mirror each other, and a ladder leads upwards without a loop.</summary>
internal static class LadderCheck
{
    public static void Run(Parts parts)
    {
        CheckMirror(parts, LinkKind.HarderExercise, exercise => exercise.Easier, "harder", "easier");
        CheckMirror(parts, LinkKind.EasierExercise, exercise => exercise.Harder, "easier", "harder");
        CheckLoops(parts);
    }

    private static void CheckMirror(
        Parts parts, LinkKind kind, Func<Exercise, IReadOnlyList<string>> mirror, string field, string mirrorField)
    {
        foreach (var link in parts.Links.Where(link => link.Kind == kind))
        {
            if (parts.Exercises.TryGetValue(link.To, out var other) && !mirror(other).Contains(link.From, StringComparer.Ordinal))
            {
                parts.Findings.Add(link.File, link.Mark, $"`{field}` names \"{link.To}\", but that exercise does not name \"{link.From}\" as `{mirrorField}`");
            }
        }
    }

    private static void CheckLoops(Parts parts)
    {
        foreach (var exercise in parts.Exercises.Values)
        {
            if (Loops.LeadsBack(exercise.Id, id => parts.Exercises.TryGetValue(id, out var step) ? step.Harder : []))
            {
                var first = parts.Links.First(link => link.Kind == LinkKind.HarderExercise && string.Equals(link.From, exercise.Id, StringComparison.Ordinal));
                parts.Findings.Add(first.File, first.Mark, $"the ladder has a loop: following `harder` from \"{exercise.Id}\" leads back to it");
            }
        }
    }
}
