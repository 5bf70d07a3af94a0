namespace HipBot.Engine.Content.Reading;

/// <summary>Reads <c>exercises/&lt;family&gt;/&lt;id&gt;.md</c>.</summary>
internal static class ExerciseReader
{
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
            Dose = ReadDose(document),
            Easier = document.Ids("easier", LinkKind.EasierExercise),
            Harder = document.Ids("harder", LinkKind.HarderExercise),
            Cautions = [.. fields.Texts("cautions", fewest: 1).Select(caution => caution.Value)],
            Mistakes = [.. fields.Groups("mistakes").Select(ReadMistake)],
            Steps = [.. fields.Groups("steps", fewest: 2).Select(ReadStep)],
            Sources = document.Sources(),
            Review = document.Review(),
            Summary = RichText.Empty,
        };
        fields.Finish();
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

    private static ExerciseStep ReadStep(FieldReader fields)
    {
        var step = new ExerciseStep(fields.Text("text"), fields.Text("alt", longest: 500), fields.OptionalRange("hold_seconds", 1, 600));
        fields.Finish();
        return step;
    }
}
