namespace HipBot.Engine.Content.Reading;

/// <summary>Reads <c>routines/&lt;id&gt;.md</c>.</summary>
internal static class RoutineReader
{
    /// <summary>How far the minutes may be from the sum of the steps, as a share of the minutes.</summary>
    private const double Tolerance = 0.15;

    public static Located<Routine>? Read(ContentFile file)
    {
        if (Document.Open(file) is not { } document)
        {
            return null;
        }

        var fields = document.Fields;
        var routine = new Routine
        {
            Id = document.Id.Value,
            Name = document.Name("name", longest: 80, isPhrasing: false),
            Aliases = document.Names("aliases", fewest: 0, longest: 80, isPhrasing: false),
            Phrasings = document.Names("phrasings", fewest: 0, longest: 200, isPhrasing: true),
            Minutes = fields.Whole("minutes", 1, 120),
            Place = fields.Text("place", longest: 80),
            Level = fields.Whole("level", 1, 3),
            Steps = [.. fields.Groups("steps", fewest: 1).Select(step => ReadStep(step, document))],
            Sources = document.Sources(),
            Review = document.Review(),
            Summary = RichText.Empty,
        };
        fields.Finish();

        var seconds = routine.Steps.Sum(step => step.Seconds);
        if (Math.Abs(seconds - (routine.Minutes * 60)) > routine.Minutes * 60 * Tolerance)
        {
            document.Fault(fields.MarkOf("minutes"), $"`minutes` says {routine.Minutes}, but the steps add up to {seconds / 60.0:0.#} minutes");
        }

        return document.Read(routine with { Summary = document.Body().Opening.Value });
    }

    private static RoutineStep ReadStep(FieldReader fields, Document document)
    {
        var exercise = fields.TextOrNull("exercise", longest: 80, required: true);
        if (exercise is { } given)
        {
            document.LinkTo(LinkKind.Exercise, [given]);
        }

        var step = new RoutineStep(exercise?.Value ?? "", fields.Whole("seconds", 5, 1800));
        fields.Finish();
        return step;
    }
}
