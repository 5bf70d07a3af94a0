using HipBot.Engine.Content.Reading;

namespace HipBot.Engine.Content.Checks;

/// <summary>A phrasing belongs to one topic, and a name to one exercise or routine.</summary>
internal static class NameCheck
{
    public static void Run(Parts parts)
    {
        CheckUnique(
            parts.Topics.Values.SelectMany(topic => topic.Phrasings.Append(topic.Title).Select(text => (text, topic.Id))), "phrasing", parts);
        CheckUnique(
            parts.Exercises.Values.SelectMany(exercise => exercise.Aliases.Append(exercise.Name).Select(text => (text, exercise.Id)))
                .Concat(parts.Routines.Values.SelectMany(routine => routine.Aliases.Append(routine.Name).Select(text => (text, routine.Id)))),
            "name",
            parts);
    }

    private static void CheckUnique(IEnumerable<(string Text, string Id)> texts, string what, Parts parts)
    {
        var ownerOf = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (text, id) in texts)
        {
            var key = string.Concat(text.ToLowerInvariant().Where(char.IsLetterOrDigit));
            if (key.Length > 0 && !ownerOf.TryAdd(key, id) && !string.Equals(ownerOf[key], id, StringComparison.Ordinal))
            {
                parts.Findings.Add(parts.FileOf(id)!, Mark.Start, $"the {what} \"{text}\" is already one of \"{ownerOf[key]}\"");
            }
        }
    }
}
