namespace HipBot.Engine.Content.Reading;

/// <summary>Reads <c>prompts/&lt;id&gt;.md</c>.</summary>
internal static class PromptReader
{
    private const int FewestWords = 20;
    private const int MostWords = 60;

    private static readonly Dictionary<string, PromptKind> Kinds = new(StringComparer.Ordinal)
    {
        ["do"] = PromptKind.Do,
        ["learn"] = PromptKind.Learn,
        ["notice"] = PromptKind.Notice,
        ["plan"] = PromptKind.Plan,
        ["rest"] = PromptKind.Rest,
    };

    private static readonly Dictionary<string, PromptFocus> Focuses = new(StringComparer.Ordinal)
    {
        ["hips"] = PromptFocus.Hips,
        ["low-back"] = PromptFocus.LowBack,
        ["desk"] = PromptFocus.Desk,
        ["runner"] = PromptFocus.Runner,
        ["gentle"] = PromptFocus.Gentle,
    };

    private static readonly Dictionary<string, PromptPosition> Positions = new(StringComparer.Ordinal)
    {
        ["floor"] = PromptPosition.Floor,
        ["chair"] = PromptPosition.Chair,
        ["standing"] = PromptPosition.Standing,
    };

    public static Located<DailyPrompt>? Read(ContentFile file)
    {
        if (Document.Open(file) is not { } document)
        {
            return null;
        }

        var fields = document.Fields;
        var about = fields.TextOrNull("about", longest: 80, required: true);
        if (about is { } target)
        {
            document.LinkTo(LinkKind.Anything, [target]);
        }

        var prompt = new DailyPrompt
        {
            Id = document.Id.Value,
            Kind = fields.Choice("kind", Kinds),
            Focus = fields.Choices("focus", Focuses),
            Position = fields.Choice("position", Positions),
            Level = fields.Whole("level", 1, 3),
            About = about?.Value ?? "",
            Sources = document.Sources(),
            Review = document.Review(),
            Text = RichText.Empty,
        };
        fields.Finish();

        if (prompt is { Kind: PromptKind.Learn, Sources.Count: 0 })
        {
            document.Fault(fields.MarkOf("sources"), "a prompt of kind learn makes a claim; cite its source");
        }

        var text = document.Body().Opening;
        if (text.Value is { IsEmpty: false, WordCount: < FewestWords or > MostWords })
        {
            document.Fault(text.Mark, $"the prompt has {text.Value.WordCount} words; write {FewestWords} to {MostWords}");
        }

        return document.Read(prompt with { Text = text.Value });
    }
}
