using System.Globalization;
using System.Text.RegularExpressions;
using HipBot.Engine.Content;

namespace HipBot.Engine.Walkthroughs;

/// <summary>A set of exercises that is put together by minutes and position. Its name says all of it, so it is the same whenever it is read.</summary>
/// <param name="Minutes">How long it takes: 5, 10, 15 or 20 minutes.</param>
/// <param name="Place">Where one does it.</param>
/// <param name="MayKneel">Whether kneeling is well.</param>
/// <param name="Turn">Which of the sets of this kind it is, from 0; another day brings another one.</param>
public sealed partial record MoveSet(int Minutes, PromptPosition Place, bool MayKneel, int Turn)
{
    /// <summary>The minutes that there are sets of.</summary>
    public static readonly IReadOnlyList<int> Lengths = [5, 10, 15, 20];

    private const int SecondsOfOne = 75;
    private const int HardestLevel = 2;

    /// <summary>More than two sets are beyond what some exercises take at the start.</summary>
    private const int MostRounds = 2;

    /// <summary>The name, such as <c>move-10-chair-1-142</c>.</summary>
    public string Name => string.Create(CultureInfo.InvariantCulture, $"move-{Minutes}-{Place.ToString().ToLowerInvariant()}-{(MayKneel ? 1 : 0)}-{Turn}");

    /// <summary>What people see.</summary>
    public string Title => $"{Minutes} minutes, {Place switch { PromptPosition.Floor => "on the floor", PromptPosition.Chair => "on a chair", _ => "standing" }}";

    /// <summary>Reads a name; null where it is none.</summary>
    public static MoveSet? Read(string name)
    {
        var match = Form().Match(name);
        return match.Success && Enum.TryParse<PromptPosition>(match.Groups["place"].Value, ignoreCase: true, out var place)
            && int.Parse(match.Groups["minutes"].Value, CultureInfo.InvariantCulture) is var minutes && Lengths.Contains(minutes)
            ? new MoveSet(minutes, place, match.Groups["kneel"].Value == "1", int.Parse(match.Groups["turn"].Value, CultureInfo.InvariantCulture))
            : null;
    }

    /// <summary>
    /// The exercises and their seconds: easy ones first, one family after the other, and all of them a second time where the place has too
    /// few. Empty where none fits.
    /// </summary>
    public IReadOnlyList<RoutineStep> StepsIn(Library library)
    {
        ArgumentNullException.ThrowIfNull(library);
        var families = library.Exercises.Values.Where(exercise => exercise.Level <= HardestLevel && Suits(exercise)).GroupBy(exercise => exercise.Family, StringComparer.Ordinal)
            .OrderBy(family => family.Key, StringComparer.Ordinal)
            .Select(family => family.OrderBy(exercise => exercise.Level).ThenBy(exercise => exercise.Id, StringComparer.Ordinal).ToList())
            .ToList();
        var wanted = Math.Max(1, (int)Math.Round(Minutes * 60.0 / SecondsOfOne));
        var chosen = new List<Exercise>();
        for (var round = 0; chosen.Count < wanted && families.Exists(family => round < family.Count); round++)
        {
            chosen.AddRange(families.Where(family => round < family.Count).Select(family => family[(round + Turn) % family.Count]));
        }

        var once = chosen.Distinct().Take(wanted).ToList();
        return [.. Enumerable.Repeat(once, MostRounds).SelectMany(round => round).Take(wanted).Select(exercise => new RoutineStep(exercise.Id, SecondsOfOne))];
    }

    /// <summary>Whether the library has enough for all the minutes.</summary>
    internal bool IsFilledBy(Library library) => StepsIn(library).Sum(step => step.Seconds) >= Minutes * 60;

    /// <summary>The set with the minutes that it takes: fewer where the place has too few exercises.</summary>
    internal MoveSet AsLongAs(IReadOnlyList<RoutineStep> steps) => this with { Minutes = Math.Min(Minutes, (int)Math.Round(steps.Sum(step => step.Seconds) / 60.0)) };

    /// <summary>Whether an exercise goes with the place, and with the knees: some of the hardest rise onto them from another position.</summary>
    internal bool Suits(Exercise exercise) => Place == PlaceOf(exercise.Position)
        && (MayKneel || (exercise.Position is not (Position.HandsAndKnees or Position.HalfKneeling) && exercise.Level <= HardestLevel));

    /// <summary>Where an exercise of a position is done.</summary>
    internal static PromptPosition PlaceOf(Position position) => position switch
    {
        Position.Standing => PromptPosition.Standing,
        Position.SittingOnChair => PromptPosition.Chair,
        _ => PromptPosition.Floor,
    };

    [GeneratedRegex("^move-(?<minutes>[0-9]{1,2})-(?<place>[a-z]+)-(?<kneel>[01])-(?<turn>[0-9]{1,3})\\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Form();
}
