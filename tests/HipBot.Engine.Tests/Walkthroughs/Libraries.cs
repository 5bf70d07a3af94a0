using HipBot.Engine.Content;
using HipBot.Engine.Tests.Chat;

namespace HipBot.Engine.Tests.Walkthroughs;

/// <summary>The library of the repository after an update.</summary>
internal static class Libraries
{
    public static Library With(Exercise exercise) =>
        Talk.Library with { Exercises = new Dictionary<string, Exercise>(Talk.Library.Exercises, StringComparer.Ordinal) { [exercise.Id] = exercise } };

    public static Library Without(string id) => Talk.Library with { Exercises = Talk.Library.Exercises.Where(exercise => exercise.Key != id).ToDictionary() };
}
