using HipBot.Engine.Content;

namespace HipBot.Engine.Answers;

/// <summary>What a topic, exercise or routine can be recognised by.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Names">Its title and phrasings, or its name and aliases.</param>
/// <param name="Text">The rest of its words.</param>
internal sealed record Profile(string Id, IReadOnlyList<string> Names, string Text)
{
    public static IReadOnlyList<Profile> AllOf(Library library) =>
    [
        .. library.Topics.Values.Select(topic => new Profile(
            topic.Id,
            [topic.Title, .. topic.Phrasings],
            string.Join('\n', topic.ShortAnswer.Plain, topic.LongAnswer.Plain, topic.Next.Plain))),
        .. library.Exercises.Values.Select(exercise => new Profile(
            exercise.Id,
            [exercise.Name, .. exercise.Aliases, .. exercise.Phrasings],
            string.Join('\n', exercise.Trains, exercise.Feel, exercise.Summary.Plain))),
        .. library.Routines.Values.Select(routine => new Profile(
            routine.Id,
            [routine.Name, .. routine.Aliases, .. routine.Phrasings],
            routine.Summary.Plain)),
    ];
}
