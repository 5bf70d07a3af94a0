using HipBot.Engine.Content;

namespace HipBot.Engine.Walkthroughs;

/// <summary>What a subject stands for: its exercises in their order, and which others may stand in their place.</summary>
/// <param name="Title">What people see.</param>
/// <param name="Parts">The exercises and their seconds; one without a time where the subject is an exercise.</param>
/// <param name="IsExercise">Whether it is one exercise, which is done step by step and not by time.</param>
/// <param name="Fits">Whether an exercise goes with the place of this one: nobody on a chair is sent to the floor.</param>
internal sealed record WalkCourse(string Title, IReadOnlyList<RoutineStep> Parts, bool IsExercise, Func<Exercise, bool> Fits)
{
    /// <summary>Whether an exercise stands in it more than once.</summary>
    public bool IsRepeated => Parts.DistinctBy(part => part.Exercise).Count() < Parts.Count;

    /// <summary>The course of a subject; null where the library has no such exercise or routine, and no set fits.</summary>
    public static WalkCourse? Of(string subject, Library library)
    {
        if (library.Exercises.TryGetValue(subject, out var exercise))
        {
            return new WalkCourse(exercise.Name, [new RoutineStep(exercise.Id, 0)], IsExercise: true, _ => true);
        }

        if (library.Routines.TryGetValue(subject, out var routine))
        {
            var places = routine.Steps.Select(step => library.Exercises.GetValueOrDefault(step.Exercise)).OfType<Exercise>().Select(part => MoveSet.PlaceOf(part.Position)).ToHashSet();
            return new WalkCourse(routine.Name, routine.Steps, IsExercise: false, other => places.Contains(MoveSet.PlaceOf(other.Position)));
        }

        return MoveSet.Read(subject) is { } set && set.StepsIn(library) is { Count: > 0 } steps
            ? new WalkCourse(set.AsLongAs(steps).Title, steps, IsExercise: false, set.Suits)
            : null;
    }

    /// <summary>
    /// The next exercise down or up the ladder; null where none fits. One that is not part of the walk already comes first, then one
    /// that needs no other position.
    /// </summary>
    public Exercise? Rung(Exercise from, bool isHarder, IEnumerable<string> taken, Library library) => (isHarder ? from.Harder : from.Easier)
        .Select(library.Exercises.GetValueOrDefault)
        .OfType<Exercise>()
        .Where(Fits)
        .OrderBy(other => taken.Contains(other.Id, StringComparer.Ordinal))
        .ThenByDescending(other => MoveSet.PlaceOf(other.Position) == MoveSet.PlaceOf(from.Position))
        .FirstOrDefault();

    /// <summary>The exercises that are done; null where the library no longer holds one.</summary>
    public IReadOnlyList<Exercise?> ExercisesWith(WalkSwaps swaps, Library library)
    {
        var ids = Parts.Select(part => part.Exercise).ToList();
        return
        [
            .. ids.Select((id, part) => swaps.Parts.TryGetValue(part, out var other) && library.Exercises.TryGetValue(other, out var swapped) ? swapped
                : library.Exercises.GetValueOrDefault(id) is not { } own ? null
                : swaps.Form == WalkForm.AsItIs ? own
                : Rung(own, swaps.Form == WalkForm.Harder, ids, library) ?? own),
        ];
    }
}
