using HipBot.Engine.Content.Reading;

namespace HipBot.Engine.Content.Checks;

/// <summary>Every id that a file names must exist, and be of the right kind.</summary>
internal static class LinkCheck
{
    public static void Run(Parts parts)
    {
        foreach (var link in parts.Links)
        {
            var (known, what) = TargetsOf(link.Kind, parts);
            if (known is null || parts.Broken.Contains(link.To))
            {
                continue;
            }

            if (!known.Contains(link.To))
            {
                parts.Findings.Add(link.File, link.Mark, $"there is no {what} \"{link.To}\"{DidYouMean.For(link.To, known)}");
            }
            else if (link.Kind is not (LinkKind.Source or LinkKind.WordGroup or LinkKind.WordGroupWithin) && string.Equals(link.From, link.To, StringComparison.Ordinal))
            {
                parts.Findings.Add(link.File, link.Mark, $"\"{link.To}\" names itself");
            }
        }
    }

    private static (IReadOnlyCollection<string>? Known, string What) TargetsOf(LinkKind kind, Parts parts) => kind switch
    {
        // Where the bibliography or a file of word groups cannot be read, that is the finding, not every link to it.
        LinkKind.Source => (parts.Sources is null ? null : [.. parts.Sources.Keys], "source"),
        LinkKind.WordGroup or LinkKind.WordGroupWithin => (parts.Unread.Any(IsWordGroups) ? null : parts.WordGroups.Keys, "word group"),
        LinkKind.WarningSign => (parts.Signs.Keys, "warning sign"),
        LinkKind.Topic => (parts.Topics.Keys, "topic"),
        LinkKind.ExerciseOrRoutine => ([.. parts.Exercises.Keys, .. parts.Routines.Keys], "exercise or routine"),
        LinkKind.Anything => ([.. parts.Exercises.Keys, .. parts.Routines.Keys, .. parts.Topics.Keys], "exercise, routine or topic"),
        _ => (parts.Exercises.Keys, "exercise"),
    };

    private static bool IsWordGroups(string path) => path.StartsWith("safety/words/", StringComparison.Ordinal);
}
