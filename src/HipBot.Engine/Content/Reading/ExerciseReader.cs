using System.Text.RegularExpressions;

namespace HipBot.Engine.Content.Reading;

/// <summary>Reads <c>exercises/&lt;family&gt;/&lt;id&gt;.md</c>.</summary>
internal static partial class ExerciseReader
{
    /// <summary>How fast adults read silently, about 240 words a minute (Brysbaert 2019).</summary>
    private const int WordsReadInASecond = 4;

    /// <summary>A step without a hold is a movement that takes some seconds.</summary>
    private const int SecondsOfAMovement = 6;

    private static readonly Dictionary<string, Position> Positions = new(StringComparer.Ordinal)
    {
        ["lying on back"] = Position.LyingOnBack,
        ["lying on side"] = Position.LyingOnSide,
        ["lying on front"] = Position.LyingOnFront,
        ["sitting on floor"] = Position.SittingOnFloor,
        ["sitting on chair"] = Position.SittingOnChair,
        ["hands and knees"] = Position.HandsAndKnees,
        ["half-kneeling"] = Position.HalfKneeling,
        ["standing"] = Position.Standing,
    };

    private static readonly Dictionary<string, Sides> SideWords = new(StringComparer.Ordinal)
    {
        ["both"] = Sides.Both,
        ["each"] = Sides.Each,
        ["alternating"] = Sides.Alternating,
    };

    public static Located<Exercise>? Read(ContentFile file)
    {
        if (Document.Open(file) is not { } document)
        {
            return null;
        }

        var fields = document.Fields;
        var exercise = new Exercise
        {
            Id = document.Id.Value,
            Family = file.Folder,
            Name = document.Name("name", longest: 80, isPhrasing: false),
            Aliases = document.Names("aliases", fewest: 0, longest: 80, isPhrasing: false),
            Phrasings = document.Names("phrasings", fewest: 0, longest: 200, isPhrasing: true),
            Level = fields.Whole("level", 1, 3),
            Position = fields.Choice("position", Positions),
            Equipment = [.. fields.Texts("equipment", longest: 80).Select(thing => thing.Value)],
            Trains = fields.Text("trains"),
            Feel = fields.Text("feel"),
            NotFeel = fields.Text("not_feel"),
            Sides = fields.Choice("sides", SideWords),
            SideIs = fields.OptionalText("side_is", longest: 40),
            Dose = ReadDose(document),
            Easier = document.Ids("easier", LinkKind.EasierExercise),
            Harder = document.Ids("harder", LinkKind.HarderExercise),
            Cautions = [.. fields.Texts("cautions", fewest: 1).Select(caution => caution.Value)],
            Mistakes = [.. fields.Groups("mistakes").Select(ReadMistake)],
            Steps = [.. fields.Groups("steps", fewest: 2).Select(step => ReadStep(step, document))],
            Sources = document.Sources(),
            Review = document.Review(),
            Summary = RichText.Empty,
        };
        fields.Finish();
        if (document.IsThorough)
        {
            CheckSides(document, exercise);
        }

        return document.Read(exercise with { Summary = document.Body().Opening.Value });
    }

    private static Dose ReadDose(Document document)
    {
        if (document.Fields.Group("dose", required: true) is not { } fields)
        {
            return new Dose(null, null, null, null, null, null);
        }

        var dose = new Dose(
            fields.OptionalRange("sets", 1, 20),
            fields.OptionalRange("repetitions", 1, 100),
            fields.OptionalRange("hold_seconds", 1, 600),
            fields.OptionalRange("rest_seconds", 0, 600),
            fields.OptionalRange("seconds", 1, 3600),
            fields.OptionalText("note"));
        if (dose is { Repetitions: null, HoldSeconds: null, Seconds: null })
        {
            document.Fault(fields.Mark, "`dose` needs `repetitions`, `hold_seconds` or `seconds`");
        }

        fields.Finish();
        return dose;
    }

    private static Mistake ReadMistake(FieldReader fields)
    {
        var mistake = new Mistake(fields.Text("mistake"), fields.Text("mend"));
        fields.Finish();
        return mistake;
    }

    private static ExerciseStep ReadStep(FieldReader fields, Document document)
    {
        var step = new ExerciseStep(fields.Text("text"), fields.Text("alt", longest: 500), fields.OptionalRange("hold_seconds", 1, 600));
        fields.Finish();
        var words = step.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
        var seconds = Math.Max(SecondsOfAMovement, step.HoldSeconds?.To ?? 0);
        if (document.IsThorough && words > seconds * WordsReadInASecond)
        {
            document.Flaw(fields.MarkOf("text"), $"this step takes longer to read than to do: {words} words for {seconds} seconds; shorten it, or make two of it");
        }

        return step;
    }

    /// <summary>
    /// Where the sides take turns, the walkthrough says which one it is, so that both get the same; where both work at once, a text
    /// that names one side only leaves the other out.
    /// </summary>
    private static void CheckSides(Document document, Exercise exercise)
    {
        if (exercise.Sides == Sides.Each && exercise.Steps.Select(step => ChangeOfSides().Match(step.Text)).FirstOrDefault(match => match.Success) is { } change)
        {
            document.Flaw(document.Fields.MarkOf("steps"), $"the steps are done on each side, and the walkthrough changes sides by itself; leave out \"{change.Value}\"");
        }
        else if (exercise.Sides != Sides.Each && exercise.SideIs is not null)
        {
            document.Flaw(document.Fields.MarkOf("side_is"), "`side_is` goes with `sides: each` only");
        }

        var named = exercise.Steps.SelectMany(step => BodySide().Matches(step.Text)).Select(side => side.Value.ToLowerInvariant()).ToList();
        if (exercise.Sides == Sides.Each && named.Count > 0)
        {
            document.Flaw(document.Fields.MarkOf("steps"), $"the steps are done on each side, but one of them says \"{named[0]}\"; write \"top leg\", \"back knee\" or \"working side\" instead");
        }
        else if (named.Count(side => side == "left") != named.Count(side => side == "right"))
        {
            document.Flaw(document.Fields.MarkOf("steps"), "the steps name one side more often than the other; both sides need the same");
        }
    }

    [GeneratedRegex(@"\b(change|switch|swap) (your )?(sides|legs|feet|arms|hands)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ChangeOfSides();

    // Not the right angle, nor "right in front".
    [GeneratedRegex(@"\b(left|right)(?= (foot|leg|knee|hip|side|hand|arm|thigh|shin|heel|ankle|buttock|elbow|shoulder|toes?|and|or)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex BodySide();
}
